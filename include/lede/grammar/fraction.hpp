// Numbers with a part of a unit, and smaller units after a greater one.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/grammar/number.hpp>
#include <lede/lexicon/unit.hpp>

#include <array>
#include <cstddef>

namespace lede::grammar::amounts {

/// "2.5"  "1.25"  "1,500"     but not "$2.5"
struct decimal_parser : x3::parser<decimal_parser> {
    static constexpr prefix begins()
    {
        return {.first = first_set::of(scan::look_of_decimal), .after_number = sign<'.'>.starts() | sign<','>.starts()};
    }
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& whole = window.peek(at);
        if (!whole.is_number() || !whole.decimal || whole.priced || whole.digits > 4
            || !goes_on(whole, at == window.start))
            return false;
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

/// "5 1/2"  "2 3/4"     but not "5 1/3"
struct mixed_number_parser : x3::parser<mixed_number_parser> {
    static constexpr prefix begins()
    {
        return {.first = first_set::of_number(token::suffix::none, 1, 3)
                         | first_set::of_number(token::suffix::ordinal, 1, 3)
                         | first_set::of_number(token::suffix::plural, 1, 3)
                         | first_set::of_number(token::suffix::other, 1, 3),
            .after_number = first_set::of_number(token::suffix::none, 1, 1)};
    }
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& whole = window.peek(at);
        if (!whole.is_number() || whole.decimal || whole.priced || whole.digits > 3
            || !goes_on(whole, at == window.start))
            return false;
        const token& part = window.peek(at + 1);
        const token& slash = window.peek(at + 2);
        const token& of = window.peek(at + 3);
        if (!part.is_number() || !part.after_blank() || !slash.is_mark('/') || !of.is_number()
            || slash.before != token::gap::none || of.before != token::gap::none)
            return false;
        if ((of.number != 2 && of.number != 4) || part.number == 0 || part.number >= of.number) return false;
        to.count = static_cast<int>(whole.number);
        to.hundredths = static_cast<std::int16_t>(100 * part.number / of.number);
        at += 4;
        return true;
    }
};

/// "3/4"  "1/2"     but not "1/3"  "5/4"
struct fraction_parser : x3::parser<fraction_parser> {
    static constexpr prefix begins()
    {
        return {.first = first_set::of_number(token::suffix::none, 1, 1), .after_number = sign<'/'>.starts()};
    }
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& part = window.peek(at);
        if (!number<1, 3, 1, 1>.takes(part, at == window.start)) return false;
        const token& slash = window.peek(at + 1);
        const token& of = window.peek(at + 2);
        if (!slash.is_mark('/') || !of.is_number() || slash.before != token::gap::none || of.before != token::gap::none)
            return false;
        if ((of.number != 2 && of.number != 4) || part.number >= of.number) return false;
        to.count = 0;
        to.hundredths = static_cast<std::int16_t>(100 * part.number / of.number);
        at += 3;
        return true;
    }
};

/// "and three months"  ", three months and two days": each unit smaller than the one before.
struct more_parts_parser : x3::parser<more_parts_parser> {
    static constexpr prefix begins()
    {
        constexpr first_set count = first::set<std::remove_const_t<decltype(any_cardinal)>>.first;
        return {.first = count | sign<','>.starts() | lit<"and">.starts(),
            .after_number = first_set::of(word_class::unit),
            .after_other = count | lit<"and">.starts() | number_walk::goes_on_with() | first_set::of(word_class::unit)};
    }
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
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
            const auto of = static_cast<unit>(t.value(word_class::unit) % lexicon::table::plural);
            if (!t.has(word_class::unit) || !goes_on(t, false) || of >= smallest) break;
            to.more[n] = {count, of};
            smallest = of;
            at = next + 1;
        }
        return n > 0;
    }
};

} // namespace lede::grammar::amounts
