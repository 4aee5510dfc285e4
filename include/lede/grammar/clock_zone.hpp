// Zones after a clock time: abbreviations, names, offsets.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/grammar/fields.hpp>
#include <lede/grammar/terminal.hpp>

namespace lede::grammar::clocks {

using tree = ast::clock;

struct is_universal {
    static constexpr first_set starts() { return first_set::of(word_class::zone); }
    bool operator()(const token& t) const
    {
        return static_cast<lexicon::zone>(t.value(word_class::zone)) == lexicon::zone::universal;
    }
};
struct is_zone_name {
    static constexpr first_set starts() { return first_set::of(word_class::zone); }
    bool operator()(const token& t) const
    {
        return t.has(word_class::zone) && static_cast<lexicon::zone>(t.value(word_class::zone)) == lexicon::zone::name;
    }
};
struct is_short_zone {
    static constexpr first_set starts() { return first_set::of(word_class::zone); }
    bool operator()(const token& t) const
    {
        return t.is_capital() && static_cast<lexicon::zone>(t.value(word_class::zone)) == lexicon::zone::short_name;
    }
};
struct is_time_word {
    static constexpr first_set starts() { return first_set::of(word_class::zone); }
    bool operator()(const token& t) const
    {
        return t.is_lower() && static_cast<lexicon::zone>(t.value(word_class::zone)) == lexicon::zone::of_place;
    }
};
struct is_place {
    static constexpr first_set starts() { return first_set::of(scan::look_of_capital); }
    bool operator()(const token& t) const { return t.is_capital() && !t.has(word_class::function); }
};

/// "+09:00", "+0900", "+9", "-2:30": minutes east of universal time. A minus is read where a zone or "T" leaves no
/// doubt.
template <bool WithMinus>
struct offset_parser : without_value<offset_parser<WithMinus>> {
    static constexpr prefix begins()
    {
        return {.first = sign<'+'>.starts() | sign<'-'>.starts() | sign<mark::en_dash>.starts(),
            .after_other = digits<0, 1400, 1, 4>.starts()};
    }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const bool minus = window.peek(at).is_mark('-') || window.peek(at).is_mark(mark::en_dash);
        if (!window.peek(at).is_mark('+') && !(WithMinus && minus)) return false;
        const token& hours = window.peek(at + 1);
        if (hours.before != token::gap::none || !digits<0, 1400, 1, 4>.takes(hours, false) || hours.digits == 3)
            return false;
        int east
            = static_cast<int>(hours.digits == 4 ? hours.number / 100 * 60 + hours.number % 100 : hours.number * 60);
        token_iterator end = at + 2;
        const token& colon = window.peek(at + 2);
        const token& minutes = window.peek(at + 3);
        if (hours.digits <= 2 && colon.is_mark(':') && colon.before == token::gap::none
            && minutes.before == token::gap::none && digits<0, 59, 2, 2>.takes(minutes, false)) {
            east += static_cast<int>(minutes.number);
            end = at + 4;
        }
        if (east > 14 * 60) return false;
        to.offset = static_cast<std::int16_t>(minus ? -east : east);
        at = end;
        return true;
    }
};

// "KST"  "Eastern Time"  "8 a.m. Eastern"  "local time"  "Beijing time"  "UTC"  "GMT+2"  "UTC -2:30"  "+09:00"
inline constexpr auto universal
    = (any<is_universal{}> | any_glued<is_universal{}>) >> set<&tree::offset, std::int16_t{0}>;
inline constexpr auto zone_name_def
    = (universal >> -offset_parser<true>{})
      | any<is_zone_name{}> | any_glued<is_zone_name{}> | whole[any<is_short_zone{}> >> !any<is_place{}>]
      | (any<is_place{}> >> -any<is_place{}> >> any<is_time_word{}>);
inline constexpr auto zone_name = opaque<zone_name_def>;
inline constexpr auto zone_at = into<&tree::zone>[where[zone_name | (tight >> offset_parser<false>{})]];

// "KST"  "(GMT)"  "(UTC+2)"
inline constexpr auto zone_def
    = whole[sign<'('> >> into<&tree::zone>[where[zone_name | offset_parser<true>{}]] >> sign<')'>] | whole[zone_at];
inline constexpr auto zone = opaque<zone_def>;

// "Z"  "+09:00"  "-0530"    after an ISO 8601 time
inline constexpr auto iso_zone = whole[into<&tree::zone>[where[universal | (tight >> offset_parser<true>{})]]];

} // namespace lede::grammar::clocks
