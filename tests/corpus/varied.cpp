// Our own lines as other callers read them, and each of them with one thing changed: a word left out, two in each
// other's place, a comma or a line break behind a word, a number one higher. That is more than anyone can read through.
// So of each reading a check sum is recorded, six bits long: when one changes, the test tells the text and how it is
// read now. Whether that is right, the tables of the other tests say.
#include "../reference.hpp"
#include "../told.hpp"
#include "record.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace std::chrono_literals;

struct word {
    std::size_t begin, end;
};
using words = std::vector<word>;

words words_of(const std::string& text)
{
    constexpr std::string_view blanks = " \n";
    words out;
    for (std::size_t end = 0, begin; (begin = text.find_first_not_of(blanks, end)) != text.npos;) {
        end = std::min(text.find_first_of(blanks, begin), text.size());
        out.push_back({begin, end});
    }
    return out;
}

// Each changes a text at one of its words.
std::string left_out(std::string text, const words& all, std::size_t i)
{
    const std::size_t to = i + 1 < all.size() ? all[i + 1].begin : all[i].end;
    return text.erase(all[i].begin, to - all[i].begin);
}
std::string in_others_place(std::string text, const words& all, std::size_t i)
{
    if (i + 1 == all.size()) return text;
    const auto [begin, end] = all[i];
    const auto [next, last] = all[i + 1];
    return text.substr(0, begin) + text.substr(next, last - next) + text.substr(end, next - end)
           + text.substr(begin, end - begin) + text.substr(last);
}
std::string with_comma(std::string text, const words& all, std::size_t i) { return text.insert(all[i].end, ","); }
std::string with_line_break(std::string text, const words& all, std::size_t i)
{
    return i + 1 == all.size() ? text : text.replace(all[i].end, 1, "\n");
}
std::string one_higher(std::string text, const words& all, std::size_t i)
{
    for (std::size_t at = all[i].end; at-- > all[i].begin;)
        if (text[at] >= '0' && text[at] < '9') return ++text[at], text;
    return text;
}
constexpr std::string (*changes[])(std::string, const words&, std::size_t)
    = {left_out, in_others_place, with_comma, with_line_break, one_higher};

std::vector<lede::context> other_callers()
{
    const std::chrono::local_days march{std::chrono::year{2024} / std::chrono::March / 6};
    std::vector<lede::context> out(7, tests::published());
    out[0].reference.reset();
    out[1].reference = lede::instant{std::chrono::local_seconds{march} + 14h + 30min};
    out[2].direction = lede::direction::future;
    out[3].direction = lede::direction::past;
    out[4].direction = lede::direction::nearest;
    out[4].day_first = true;
    out[5].convention = lede::convention::timeml;
    out[6].fiscal_year = std::chrono::July;
    return out;
}

std::string reading_of(const std::string& text, const lede::context& wishes)
{
    const lede::reading all = lede::read(text, wishes);
    std::string out;
    for (const std::string& line : tests::telling{text, all}.lines) out += line + '\n';
    return out;
}

/// FNV-1a (Fowler, Noll, Vo)
std::uint32_t sum_of(std::string_view bytes)
{
    std::uint32_t sum = 2166136261U;
    for (const char c : bytes) sum = (sum ^ static_cast<unsigned char>(c)) * 16777619U;
    return sum ^ sum >> 15;
}
char sign_of(std::uint32_t sum) { return "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"[sum % 64]; }

/// Calls take(text, wishes) for a line as each other caller reads it, and for each change of it.
template <class Take>
void each_variant(const std::string& line, Take take)
{
    static const std::vector<lede::context> callers = other_callers();
    for (const lede::context& wishes : callers) take(line, wishes);
    const words all = words_of(line);
    for (const auto change : changes)
        for (std::size_t i = 0; i < all.size(); ++i)
            if (const std::string text = change(line, all, i); text != line) take(text, tests::published());
}

/// A line's sum, that it is known by, and the signs of its variants.
std::string signs_of(const std::string& line)
{
    std::string out = std::to_string(sum_of(line)) + ' ';
    each_variant(line, [&](const std::string& text, const lede::context& wishes) {
        out += sign_of(sum_of(reading_of(text, wishes)));
    });
    return out;
}

/// The first variant of a line that is read otherwise than recorded, and how it is read now.
std::string difference(const std::string& line, const std::string& signs)
{
    std::size_t at = signs.find(' ');
    std::string out;
    each_variant(line, [&](const std::string& text, const lede::context& wishes) {
        if (++at >= signs.size() || !out.empty()) return;
        const std::string now = reading_of(text, wishes);
        if (sign_of(sum_of(now)) != signs[at]) out = text + "\nis now read\n" + now;
    });
    return out;
}

} // namespace

TEST_CASE("corpus/varied")
{
    std::set<std::string> lines;
    for (const tests::story& s : tests::stories_of_text(tests::corpus + "briefs.txt")) lines.insert(s.text);
    for (const char* file : {"rows.txt", "lines.txt", "corners.txt"})
        for (const tests::story& s : tests::stories_of_rows(tests::corpus + file, tests::reference))
            lines.insert(s.text);
    const std::vector<std::string> recorded = tests::lines_of(tests::whole_file(tests::corpus + "varied.recorded"));
    const std::set<std::string> known(recorded.begin(), recorded.end());
    std::string now, first;
    std::size_t wrong = 0;
    for (const std::string& line : lines) {
        const std::string signs = signs_of(line), name = signs.substr(0, signs.find(' ') + 1);
        now += signs + '\n';
        if (known.count(signs)) continue;
        const auto was = known.lower_bound(name);
        const bool there = was != known.end() && was->starts_with(name);
        if (wrong++ < 8) first += (there ? difference(line, *was) : line + "\nis not recorded\n") + '\n';
    }
    if (std::getenv("LEDE_RECORD")) {
        std::ofstream{tests::corpus + "varied.recorded", std::ios::binary} << now;
        MESSAGE(wrong, " lines have variants that are read otherwise, among them:\n", first);
        return;
    }
    CHECK_MESSAGE(wrong == 0, wrong, " lines have variants that are read otherwise:\n", first);
    CHECK(recorded.size() == lines.size());
}
