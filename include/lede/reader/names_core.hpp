// Reads a whole string as one person: titles, then the name, or "Family, titles Given".
#pragma once
#include <lede/reader/calls.hpp>
#include <lede/reader/name_parts.hpp>
#include <lede/reader/name_titles.hpp>

#include <algorithm>
#include <cstddef>

namespace lede {

namespace reader {

namespace bare_names {
using iterator = scan::window::iterator;

/// One behind the last token of the text.
inline iterator end_of(scan::window& window, iterator first)
{
    constexpr int most = 150;
    for (int n = 0; n < most && window.peek(first).is != token::kind::end; ++n) ++first;
    return first;
}

inline bool is_read(const person_name& name) { return !name.given.empty() || !name.family.empty(); }

/// "Ekman, Dr. Ana Q., Jr.": titles stand behind the comma. \return false: it is none
inline bool read_inverted(scan::window& window, iterator first, iterator last, person& who)
{
    ast::person_name read;
    iterator at = first;
    if (!grammar::match(window, at, grammar::inverted_family, read, last)) return false;
    const name_titles row = titles_before_name(window, at);
    at = row.end;
    if (!grammar::match(window, at, grammar::inverted_given, read, last)) return false;
    for (const title& t : row.titles) who.titles.push(t);
    name_fields::take(who.name, read);
    who.name.where = {first->where.begin, (last - 1)->where.end};
    return true;
}

/// Titles, then a name in the order of its language. \return false: it is none
inline bool read_plain(scan::window& window, iterator first, iterator last, const context& wishes, person& who)
{
    const name_titles row = titles_before_name(window, first);
    who.titles = row.titles;
    if (row.end >= last) return !row.titles.empty(); // "Coach"
    name_setting setting{{}, row.titles.empty() || (row.bits & lexicon::title_bit::given) != 0, wishes.family_first};
    for (const title& t : row.titles)
        if (setting.country.empty()) setting.country = t.country;
    who.name = name_parts(window, row.end, last, setting);
    return is_read(who.name) || order_of(window, row.end, last, setting) == name_order::disputed;
}
} // namespace bare_names

} // namespace reader

LEDE_CORE result<person> names_core(std::string_view text, const context& wishes)
{
    using namespace reader::bare_names;
    constexpr std::size_t longest = 1000; // no name is longer
    scan::window window{text.substr(0, longest), wishes.words};
    trace told;
    window.trace = &told;
    const std::uint32_t begin = window.peek(window.begin()).where.begin;
    const auto first = window.open(begin);
    if (!first) return failure{begin, "a name"};
    if (text.size() > longest) return failure{longest, "the end"};
    const auto last = end_of(window, first);
    person who;
    if (read_plain(window, first, last, wishes, who)) return who;
    who = {};
    if (read_inverted(window, first, last, who)) return who;
    if (told.furthest() <= begin || told.wanted().empty()) return failure{begin, "a name"};
    return failure{told.furthest(), told.wanted().front()};
}

} // namespace lede
