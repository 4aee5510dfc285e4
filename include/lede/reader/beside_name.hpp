// What follows a name before its titles: its country, party, place and age.
#pragma once
#include <lede/lexicon/iso.hpp>
#include <lede/reader/says.hpp>
#include <lede/reader/title_fields.hpp>
#include <lede/scan/window.hpp>

#include <algorithm>

namespace lede::reader {

namespace after_name {
using iterator = scan::window::iterator;
namespace words = grammar::titles;

inline bool is_dash(const token& t)
{
    return t.is_mark(scan::mark::en_dash) || t.is_mark(scan::mark::em_dash) || t.is_mark('|')
           || (t.is_mark('-') && t.before != token::gap::none);
}
inline bool closes(const token& t)
{
    constexpr std::string_view closing = ",.;:)(!?\"";
    return t.opens_sentence || (t.is == token::kind::mark && closing.find(t.mark) != closing.npos) || is_dash(t)
           || (t.before == token::gap::line
               && (t.is_number() || (t.is_capital() && (t.is_small_word() || words::is_head{}(t)))));
}

/// "(R-S.C.)", "(BN-Kuala Pilah)", "(54)"
inline iterator skip_bracket(scan::window& window, iterator at)
{
    constexpr int longest = 10;
    if (!window.peek(at).is_mark('(')) return at;
    for (iterator i = at + 1; i < at + longest; ++i) {
        if (window.peek(i).is_mark(')')) return i + 1;
        if (window.peek(i).is == token::kind::end || words::is_head{}(*i)) break;
    }
    return at;
}

/// ", 54", ", aged 54", ", 54 years old"
inline iterator skip_age(scan::window& window, iterator comma)
{
    const std::string_view text = window.text();
    iterator i = comma + 1;
    if (is_spelt(window.peek(i), text, "aged") || is_spelt(*i, text, "age")) ++i;
    if (!window.peek(i).is_number()) return comma;
    const bool told = is_spelt(window.peek(i + 1), text, "years") && is_spelt(window.peek(i + 2), text, "old");
    i += told ? 3 : 1;
    return closes(window.peek(i)) || told ? i : comma;
}

/// "of Harwick University", "from Ohio", "of the Sierra Club" up to a comma.
/// \param or_and up to "and" as well, of several people \return the comma; `at` when there is none
inline iterator skip_affiliation(scan::window& window, iterator at, bool or_and)
{
    constexpr int longest = 8;
    if (!says<"of", "from", "at", "with">(window.peek(at))) return at;
    iterator i = at + 1;
    if (says<"the">(window.peek(i))) ++i;
    for (int n = 0; n < longest; ++n, ++i) {
        const token& t = window.peek(i);
        if (n > 0 && (t.is_mark(',') || (or_and && says<"and">(t)))) return i;
        const bool joint = n > 0 && (t.is_mark('&') || says<"of", "for", "and", "the">(t));
        const bool glued = n > 0 && (t.is_mark('-') || words::is_own_stop{}(t));
        if ((!t.is_capital() || t.opens_sentence) && !joint && !glued) break;
    }
    return at;
}

/// ", D-Buffalo, N.Y.", ", 54", ", of Ohio"
inline iterator skip_comma_part(scan::window& window, iterator at)
{
    if (!window.peek(at).is_mark(',')) return at;
    const token& first = window.peek(at + 1);
    if (first.is_mark('(')) return skip_bracket(window, at + 1);
    if (const iterator aged = skip_age(window, at); aged != at) return aged;
    if (says<"of">(first) && words::is_land{}(window.peek(at + 2))) return skip_affiliation(window, at + 1, false);
    if (first.where.size() > 4 || !first.is_capital() || !window.peek(at + 2).is_mark('-')) return at;
    if (window.peek(at + 2).before != token::gap::none) return at;
    iterator i = at + 3;
    const auto inside = [&](iterator j) { return window.peek(j).is_capital() || words::is_tight_stop{}(*j); };
    for (int n = 0; n < 3 && inside(i); ++n) ++i;
    if (window.peek(i).is_mark(',') && words::is_nation{}(window.peek(i + 1))) {
        i += 2;
        if (window.peek(i).is_mark('.') && !i->closes_sentence) ++i;
    }
    return i;
}

/// "of the Republic of Korea", "of Italy"
inline iterator take_country(scan::window& window, iterator at, few<title, 4>& titles)
{
    if (titles.empty() || !says<"of">(window.peek(at))) return at;
    iterator i = at + 1;
    if (says<"the">(window.peek(i))) ++i;
    const token& t = window.peek(i);
    if (!words::is_nation{}(t)) return at;
    const auto lacks = [](const title& one) { return one.country.empty(); };
    const auto bodiless = [&](const title& one) { return lacks(one) && one.organization.empty(); };
    auto whose = std::ranges::find_if(titles, bodiless); // the prince's of "IOC member Prince Olaf of Norway"
    if (whose == titles.end()) whose = std::ranges::find_if(titles, lacks);
    if (whose != titles.end()) whose->country = lexicon::country_of(title_fields::packed_country(t));
    return i + 1;
}
} // namespace after_name

} // namespace lede::reader
