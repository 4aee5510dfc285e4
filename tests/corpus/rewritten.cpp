// Our own lines written another way, or with something beside them that has nothing to do with them, read the same.
#include "../reference.hpp"
#include "record.hpp"

#include <lede/lede.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::vector<std::string> lines()
{
    std::vector<std::string> all;
    for (const char* file : {"rows.txt", "lines.txt", "corners.txt"})
        for (const tests::story& s : tests::stories_of_rows(tests::corpus + file, tests::reference))
            all.push_back(s.text);
    return all;
}

bool same_event(const lede::event& a, const lede::event& b)
{
    return a.first == b.first && a.meeting == b.meeting && a.venue == b.venue && a.date == b.date;
}
bool same(const lede::reading& a, const lede::reading& b)
{
    return a.mentions == b.mentions && a.links == b.links && a.same_as == b.same_as
           && std::equal(a.events.begin(), a.events.end(), b.events.begin(), b.events.end(), same_event);
}

/// Each blank written as something else; those at an end and beside another are left alone.
std::string with_blanks(const std::string& text, std::string_view blank)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool alone = i > 0 && i + 1 < text.size() && text[i - 1] != ' ' && text[i + 1] != ' ';
        if (text[i] == ' ' && alone) out += blank;
        else out += text[i];
    }
    return out;
}

/// A sentence; "Fri." and "Q5 2019" alone may be read otherwise than among others.
bool is_prose(const std::string& text) { return text.ends_with('.') && text.find(' ') != std::string::npos; }

template <class One, class Other>
void check_same(One one, Other other)
{
    std::size_t wrong = 0;
    std::string first;
    for (const std::string& text : lines()) {
        const std::string a = one(text), b = other(text);
        if (same(lede::read(a, tests::published()), lede::read(b, tests::published()))) continue;
        if (wrong++ < 8) first += b + '\n';
    }
    CHECK_MESSAGE(wrong == 0, wrong, " lines read otherwise:\n", first);
}

const auto as_it_is = [](const std::string& text) { return text; };

} // namespace

TEST_CASE("corpus/rewritten: a tab for each blank, a no-break blank for two")
{
    check_same(as_it_is, [](const std::string& text) { return with_blanks(text, "\t"); });
    check_same([](const std::string& text) { return with_blanks(text, "  "); },
        [](const std::string& text) { return with_blanks(text, "\u00a0"); });
}
TEST_CASE("corpus/rewritten: lines that end as on another system")
{
    const auto ended = [](std::string_view end) {
        return [=](const std::string& text) {
            std::string out;
            for (const char c : text) c == '\n' ? out += end : out += c;
            return out;
        };
    };
    check_same(ended(" \n"), ended("\r\n"));
}
TEST_CASE("corpus/rewritten: another sentence behind")
{
    const auto with = [](std::string_view more) {
        return [=](const std::string& text) { return is_prose(text) ? text + std::string{more} : text; };
    };
    check_same(as_it_is, with(" It rained in the hills."));
}
TEST_CASE("corpus/rewritten: the next line as a paragraph behind") // what it says may be of the same meetings
{
    std::size_t wrong = 0;
    std::string first;
    const std::vector<std::string> all = lines();
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        if (!is_prose(all[i])) continue;
        std::vector<lede::mention> both = lede::find(all[i] + "\n\n" + all[i + 1], tests::published());
        std::erase_if(both, [&](const lede::mention& m) { return m.where.begin >= all[i].size(); });
        if (both == lede::find(all[i], tests::published())) continue;
        if (wrong++ < 8) first += all[i] + "\n\n" + all[i + 1] + '\n';
    }
    CHECK_MESSAGE(wrong == 0, wrong, " lines read otherwise:\n", first);
}
TEST_CASE("corpus/rewritten: a paragraph behind")
{
    check_same(as_it_is, [](const std::string& text) { return text + "\n\nIt rained in the hills."; });
}
TEST_CASE("corpus/rewritten: a paragraph before") // of the mentions: whom it joins, a text's headline tells
{
    std::size_t wrong = 0;
    std::string first;
    const std::string before = "It rained in the hills.\n\n", blank = std::string(before.size() - 2, ' ') + "\n\n";
    for (const std::string& text : lines()) {
        if (lede::find(blank + text, tests::published()) == lede::find(before + text, tests::published())) continue;
        if (wrong++ < 8) first += text + '\n';
    }
    CHECK_MESSAGE(wrong == 0, wrong, " lines read otherwise:\n", first);
}
