// All that is read of our own stories, compared with what was recorded. A record says what lede reads, right or wrong:
// how right it is, `score` says against the gold. A change that alters a reading shows here, line by line; when it is
// meant, `scripts/update_expected` records anew, and the diff is looked over.
#include "../reference.hpp"
#include "../told.hpp"
#include "record.hpp"

#include <lede/explain.hpp>
#include <lede/format.hpp>
#include <lede/parse.hpp>

#include <doctest/doctest.h>

#include <chrono>
#include <string>
#include <vector>

namespace {

std::string told(const std::vector<tests::story>& stories)
{
    std::string out;
    for (const tests::story& s : stories) {
        lede::context cx;
        cx.reference = lede::instant{s.day};
        out += "# " + s.id + '\n';
        const lede::reading all = lede::read(s.text, cx);
        for (const std::string& line : tests::telling{s.text, all}.lines) out += line + '\n';
    }
    return out;
}

void compare(const std::vector<tests::story>& stories, const std::string& name)
{
    tests::compare_record(name, told(stories));
}

/// The parts of a name on its own, as given-first and as family-first; or where it is none.
std::string parts(const std::string& text, bool family_first)
{
    lede::context cx;
    cx.family_first = family_first;
    const lede::result<lede::person> who = lede::parse_name(text, cx);
    if (!who) return std::to_string(who.error().position) + ": " + std::string{who.error().expected} + " expected\n";
    std::string out;
    for (const lede::title& t : who->titles) out.append(t.where.in(text)).append(" | ");
    const lede::person_name& n = who->name;
    for (const lede::span part : {n.given, n.middle, n.family, n.suffix, n.nickname})
        out.append("[").append(part.in(text)).append("]");
    return out + '\n';
}

/// A line's explanation, its events as a calendar has them, and its dates as TimeML has.
std::string explained(const std::string& text)
{
    lede::context cx = tests::published();
    std::string out = lede::to_string(lede::explain(text, cx), text);
    out += lede::to_icalendar(text, lede::read(text, cx), std::chrono::sys_seconds{});
    cx.convention = lede::convention::timeml;
    return out + lede::to_timeml(text, lede::find(text, cx), cx.reference);
}

} // namespace

TEST_CASE("corpus/recorded: the stories with a gold")
{
    compare(tests::stories_of_jsonl(tests::corpus + "dev.jsonl"), "dev");
}
TEST_CASE("corpus/recorded: short pieces") { compare(tests::stories_of_text(tests::corpus + "pieces.txt"), "pieces"); }
TEST_CASE("corpus/recorded: briefs") { compare(tests::stories_of_text(tests::corpus + "briefs.txt"), "briefs"); }
TEST_CASE("corpus/recorded: single lines")
{
    compare(tests::stories_of_rows(tests::corpus + "lines.txt", tests::reference), "lines");
}
TEST_CASE("corpus/recorded: lines at the edges of a rule")
{
    compare(tests::stories_of_rows(tests::corpus + "corners.txt", tests::reference), "corners");
}
TEST_CASE("corpus/recorded: the rows of the tables")
{
    compare(tests::stories_of_rows(tests::corpus + "rows.txt", tests::reference), "rows");
}
TEST_CASE("corpus/recorded: the stories of the examples")
{
    const std::string folder = std::string{LEDE_SOURCE_DIR} + "/examples/stories/";
    std::vector<tests::story> stories;
    for (const std::string name : {"copper", "lakes", "programme", "scm"})
        stories.push_back({name, tests::whole_file(folder + name + ".txt"), tests::reference});
    compare(stories, "examples");
}
TEST_CASE("corpus/recorded: names on their own")
{
    std::string out;
    for (const std::string& name : tests::lines_of(tests::whole_file(tests::corpus + "names.txt")))
        out += "# " + name + '\n' + parts(name, false) + parts(name, true);
    tests::compare_record("names", out);
}
TEST_CASE("corpus/recorded: lines explained and formatted")
{
    std::string out;
    for (const tests::story& s : tests::stories_of_rows(tests::corpus + "explained.txt", tests::reference))
        out += "# " + s.id + '\n' + explained(s.text);
    tests::compare_record("explained", out);
}
