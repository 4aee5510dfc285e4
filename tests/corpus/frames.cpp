// The dates of our rows and lines as other callers read them: what differs from the suite's own reading is recorded.
#include "../reference.hpp"
#include "../told.hpp"
#include "record.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace std::chrono_literals;

struct frame {
    std::string_view name;
    lede::context wishes;
};

std::vector<frame> frames()
{
    const std::chrono::local_days march{std::chrono::year{2024} / std::chrono::March / 6};
    std::vector<frame> out{{"no reference", {}}, {"half past two on 6 March 2024", {}}, {"ahead", tests::published()},
        {"behind", tests::published()}, {"nearest, day first", tests::published()}, {"TimeML", tests::published()},
        {"fiscal years from July", tests::published()}};
    out[1].wishes.reference = lede::instant{std::chrono::local_seconds{march} + 14h + 30min};
    out[2].wishes.direction = lede::direction::future;
    out[3].wishes.direction = lede::direction::past;
    out[4].wishes.direction = lede::direction::nearest;
    out[4].wishes.day_first = true;
    out[5].wishes.convention = lede::convention::timeml;
    out[6].wishes.fiscal_year = std::chrono::July;
    return out;
}

std::string dates(const std::string& text, const lede::context& wishes)
{
    const lede::reading all = lede::read(text, wishes);
    std::string out;
    const tests::telling told{text, all};
    for (std::size_t i = 0; i < all.mentions.size(); ++i)
        if (all.mentions[i].as_date()) out += "  " + told.lines[i] + '\n';
    return out;
}

std::vector<tests::story> texts()
{
    std::vector<tests::story> out = tests::stories_of_text(tests::corpus + "briefs.txt");
    for (const char* file : {"rows.txt", "lines.txt", "corners.txt"})
        for (const tests::story& s : tests::stories_of_rows(tests::corpus + file, tests::reference)) out.push_back(s);
    return out;
}

} // namespace

TEST_CASE("corpus/recorded: the rows as other callers read them")
{
    std::string now;
    for (const frame& f : frames()) {
        now += "= " + std::string{f.name} + '\n';
        for (const tests::story& s : texts()) {
            const std::string here = dates(s.text, f.wishes);
            if (here != dates(s.text, tests::published())) now += "# " + s.id + '\n' + here;
        }
    }
    tests::compare_record("frames", now);
}
