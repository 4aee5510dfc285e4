// Paragraphs in another order: what hangs on no other paragraph moves with its own, and reads the same.
#include "../reference.hpp"
#include "prose.hpp"

#include <lede/find.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr std::size_t group = 4;
constexpr std::string_view between = "\n\n";
using order = std::array<std::size_t, group>;

/// A group of paragraphs in the order of the text, and in another one.
struct moved {
    std::string usual, other;
    std::array<std::uint32_t, group> from{}, to{};

    moved(const std::string* paragraphs, const order& said)
    {
        for (std::size_t k = 0; k < group; ++k) {
            from[k] = static_cast<std::uint32_t>(usual.size());
            usual.append(paragraphs[k]).append(between);
            to[said[k]] = static_cast<std::uint32_t>(other.size());
            other.append(paragraphs[said[k]]).append(between);
        }
    }
    lede::span of(lede::span s) const
    {
        const auto behind = std::upper_bound(from.begin(), from.end(), s.begin);
        const auto k = static_cast<std::size_t>(behind - from.begin()) - 1;
        return {s.begin - from[k] + to[k], s.end - from[k] + to[k]};
    }
};

/// Dates and people. A meeting may lean on one said before: "the session" is one where a session has been named.
std::vector<lede::mention> found(const std::string& text)
{
    std::vector<lede::mention> all = lede::find(text, tests::published());
    std::erase_if(all, [](const lede::mention& m) { return m.as_meeting() != nullptr; });
    return all;
}

/// Whether the words tell the year themselves: "June 15, 2021", "1998".
bool tells_year(const lede::timex& date)
{
    return !date.anaphoric && !date.written.empty() && date.written.view()[0] != 'X';
}

/// A text that names a year far from its own may tell of that time; a date without a year then lies in it.
bool may_tell_of_another_time(const std::vector<lede::mention>& all)
{
    constexpr std::chrono::days near{2 * 366};
    return std::any_of(all.begin(), all.end(), [&](const lede::mention& m) {
        const lede::timex* date = m.as_date();
        return date && date->start && tells_year(*date) && std::chrono::abs(*date->start - tests::reference) > near;
    });
}

/// Of one place and kind, of the same words where they are fixed, and, but for what leans on the text ("that day";
/// "next day" where a day has been told), of one value.
struct same {
    bool other_time;

    bool operator()(const lede::mention& a, const lede::mention& b) const
    {
        if (a.where != b.where || a.what.index() != b.what.index() || a.rule != b.rule) return false;
        const lede::timex *x = a.as_date(), *y = b.as_date();
        if (!x) return true;
        const bool leans = x->anaphoric || y->anaphoric || (other_time && !tells_year(*x));
        return x->written == y->written && (leans || x->value == y->value);
    }
};

} // namespace

TEST_CASE("trust/reordered: paragraphs in another order")
{
    const std::vector<std::string> texts = tests::paragraphs();
    std::size_t wrong = 0, valued = 0;
    std::string first;
    for (std::size_t i = 0; i + group <= texts.size(); i += group) {
        for (const order& said : {order{3, 2, 1, 0}, {1, 0, 3, 2}, {2, 3, 0, 1}}) {
            const moved both{&texts[i], said};
            std::vector<lede::mention> expected = found(both.usual);
            const same alike{may_tell_of_another_time(expected)};
            for (lede::mention& m : expected) m.where = both.of(m.where);
            std::sort(expected.begin(), expected.end(),
                [](const auto& a, const auto& b) { return a.where.begin < b.where.begin; });
            const std::vector<lede::mention> got = found(both.other);
            for (const lede::mention& m : got) {
                const lede::timex* date = m.as_date();
                valued += date && !date->anaphoric && (tells_year(*date) || !alike.other_time);
            }
            const auto differ = std::mismatch(expected.begin(), expected.end(), got.begin(), got.end(), alike);
            if (differ.first == expected.end() && differ.second == got.end()) continue;
            if (wrong++ > 8) continue;
            const auto shown = [&](const auto& at, const auto& end) {
                return at == end ? "nothing" : '"' + std::string(at->where.in(both.other)) + '"';
            };
            first += shown(differ.first, expected.end()) + " became " + shown(differ.second, got.end()) + '\n';
        }
    }
    CHECK_MESSAGE(wrong == 0, wrong, " groups of paragraphs read otherwise:\n", first);
    CHECK((texts.empty() || valued > 1000));
}
