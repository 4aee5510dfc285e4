// All that is read of our own stories, compared with what was recorded. A record says what lede reads, right or wrong:
// how right it is, `score` says against the gold. A change that alters a reading shows here, line by line; when it is
// meant, `scripts/update_expected` records anew, and the diff is looked over.
#include "../reference.hpp"
#include "../told.hpp"
#include "record.hpp"

#include <doctest/doctest.h>

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
