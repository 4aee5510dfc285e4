// Numbers with a part of a unit, and smaller units after a greater one.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/grammar/number.hpp>
#include <lede/lexicon/unit.hpp>

#include <array>
#include <cstddef>

namespace lede::grammar::amounts {

/// "2.5"  "1.25"  "1,500"     but not "$2.5"
struct decimal_parser : without_value<decimal_parser> {
    static constexpr prefix begins()
    {
        return {.first = first_set::of(scan::look_of_decimal), .after_number = sign<'.'>.starts() | sign<','>.starts()};
    }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& whole = window.peek(at);
        if (!whole.decimal || whole.priced || whole.digits > 4 || !goes_on(whole, at == window.start)) return false;
        const token& point = window.peek(at + 1);
        const token& rest = window.peek(at + 2);
        if (point.before != token::gap::none || rest.before != token::gap::none || !rest.is_number()) return false;
        if (point.is_mark('.') && rest.digits <= 2) {
            to.count = static_cast<int>(whole.number);
            to.hundredths = static_cast<std::int16_t>(rest.digits == 1 ? rest.number * 10 : rest.number);
        } else if (point.is_mark(',') && rest.digits == 3 && whole.digits <= 3) {
            to.count = static_cast<int>(whole.number * 1000 + rest.number);
        } else return false;
        at += 3;
        return true;
    }
};

/// "1/2", "3/4" of "5 1/2": that many hundredths      but not "1/3"  "5/4"  "1st/2"
/// \return 0: no such fraction stands there
inline std::int16_t hundredths_at(scan::window& window, token_iterator part)
{
    const token& slash = window.peek(part + 1);
    const token& whole = window.peek(part + 2);
    if (!slash.is_mark('/') || slash.before != token::gap::none || whole.before != token::gap::none) return 0;
    for (token_iterator at = part; at <= part + 2; at += 2)
        if (!at->is_number() || at->tail != token::suffix::none || at->decimal || at->priced) return 0;
    const bool halves_or_quarters = whole.number == 2 || whole.number == 4;
    if (!halves_or_quarters || part->number == 0 || part->number >= whole.number) return 0;
    return static_cast<std::int16_t>(100 * part->number / whole.number);
}
inline constexpr int fraction_tokens = 3;

/// "5 1/2"  "2 3/4"  "5-1/2"     but not "5 1/3"  "5th 1/2"
struct mixed_number_parser : without_value<mixed_number_parser> {
    static constexpr prefix begins()
    {
        return {.first = first_set::of_number(token::suffix::none, 1, 3),
            .after_number = first_set::of_number(token::suffix::none, 1, 1) | sign<'-'>.starts()};
    }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& whole = window.peek(at);
        if (!number<0, 999, 1, 3>.takes(whole, at == window.start)) return false;
        token_iterator part = at + 1;
        const bool joined = window.peek(part).is_mark('-') && part->before == token::gap::none;
        if (joined) ++part;
        if (joined ? window.peek(part).before != token::gap::none : !window.peek(part).after_blank()) return false;
        const std::int16_t hundredths = hundredths_at(window, part);
        if (hundredths == 0) return false;
        to.count = static_cast<int>(whole.number);
        to.hundredths = hundredths;
        at = part + fraction_tokens;
        return true;
    }
};

/// "3/4"  "1/2"     but not "1/3"  "5/4"
struct fraction_parser : without_value<fraction_parser> {
    static constexpr prefix begins()
    {
        return {.first = first_set::of_number(token::suffix::none, 1, 1), .after_number = sign<'/'>.starts()};
    }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        if (!number<1, 3, 1, 1>.takes(window.peek(at), at == window.start)) return false;
        const std::int16_t hundredths = hundredths_at(window, at);
        if (hundredths == 0) return false;
        to.count = 0;
        to.hundredths = hundredths;
        at += fraction_tokens;
        return true;
    }
};

/// "and three months"  ", three months and two days": each unit smaller than the one before.
struct more_parts_parser : without_value<more_parts_parser> {
    static constexpr prefix begins()
    {
        constexpr first_set count = first::set<std::remove_const_t<decltype(any_cardinal)>>.first;
        return {.first = count | sign<','>.starts() | lit<"and">.starts(),
            .after_number = first_set::of(word_class::unit),
            .after_other = count | lit<"and">.starts() | number_walk::second_words() | first_set::of(word_class::unit)};
    }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        unit smallest = to.of;
        std::size_t n = 0;
        for (; n < to.more.size(); ++n) {
            token_iterator next = at;
            if (window.peek(next).is_mark(',')) ++next;
            if (window.peek(next).lexeme == lit_terminal<"and">::id) ++next;
            int count{};
            if (!any_cardinal.parse(next, last, context, to, count) || count == 0) break;
            const token& t = window.peek(next);
            const bool rate = window.peek(next + 1).lexeme == lit_terminal<"a">::id; // "a week, 24 hours a day"
            const auto of = static_cast<unit>(t.value(word_class::unit) % lexicon::table::plural);
            if (!t.has(word_class::unit) || !goes_on(t, false) || of >= smallest || rate) break;
            to.more[n] = {count, of};
            smallest = of;
            at = next + 1;
        }
        return n > 0;
    }
};

} // namespace lede::grammar::amounts
