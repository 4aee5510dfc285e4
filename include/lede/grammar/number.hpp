// Numbers in words: cardinals and ordinals, as parsers of their own over the word tables.
#pragma once
#include <lede/grammar/terminal.hpp>

namespace lede::grammar {

/// What both number parsers share: walks "one hundred and thirty-" and leaves the last word to the caller.
struct number_walk {
    /// What stands behind the first word of a number of several.
    static constexpr first_set second_words()
    {
        return first_set::of({word_class::cardinal, word_class::ordinal}) | sign<'-'>.starts() | lit<"and">.starts();
    }

    int value{};
    int words{};

    /// Takes cardinals as long as they build one number. A hyphen or "and" is taken only when more of the number
    /// follows.
    void cardinals(scan::window& window, token_iterator& at)
    {
        int last = 1000000;
        for (; words < 8; ++words) {
            token_iterator next = at;
            if (words > 0) skip_joint(window, next);
            const token& t = window.peek(next);
            if (!t.has(word_class::cardinal) || (words > 0 && !goes_on(t, false))) return;
            const int n = t.value(word_class::cardinal);
            if (!fits(n, last)) return;
            add(n);
            last = n;
            at = next + 1;
        }
    }

    /// Steps over a hyphen, or over "and" after a hundred or a thousand.
    static void skip_joint(scan::window& window, token_iterator& at)
    {
        const token& t = window.peek(at);
        if (t.is_mark('-') && t.before == token::gap::none) ++at;
        else if (t.lexeme == lit_terminal<"and">::id && at != window.start) {
            const token& before = window.before(at);
            if (before.has(word_class::cardinal) && before.value(word_class::cardinal) >= 100) ++at;
        }
    }

    bool fits(int n, int last) const
    {
        if (words == 0) return true;
        if (n == 100) return last < 100;
        if (n == 1000) return value < 1000;
        return last >= 100 || (last >= 20 && last < 100 && n < 10);
    }

    void add(int n)
    {
        if (n == 100 || n == 1000) value = (value == 0 ? 1 : value) * n;
        else value += n;
    }
};

/// "twenty-five"  "one hundred and five"  "three"     but not "25"
struct cardinal_words_parser : x3::parser<cardinal_words_parser> {
    static constexpr prefix begins()
    {
        constexpr first_set starts = first_set::of(word_class::cardinal);
        return {.first = starts, .alone = starts, .after_other = number_walk::second_words()};
    }
    using attribute_type = int;
    static bool const has_attribute = true;
    template <class Context, class RuleContext, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, RuleContext&, Target& target) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& t = window.peek(at);
        if (!t.has(word_class::cardinal) || !goes_on(t, at == window.start)) return false;
        number_walk walk;
        walk.cardinals(window, at);
        if constexpr (!std::is_same_v<Target, x3::unused_type>) target = static_cast<Target>(walk.value);
        return true;
    }
};
inline constexpr cardinal_words_parser cardinal_words{};

/// "fifty-seventh"  "first"  "one hundred and thirty-eighth"     but not "57th"
struct ordinal_words_parser : x3::parser<ordinal_words_parser> {
    static constexpr prefix begins()
    {
        return {.first = first_set::of({word_class::cardinal, word_class::ordinal}),
            .alone = first_set::of(word_class::ordinal),
            .after_other = number_walk::second_words()};
    }
    using attribute_type = int;
    static bool const has_attribute = true;
    template <class Context, class RuleContext, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, RuleContext&, Target& target) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& t = window.peek(at);
        if (!(t.has(word_class::cardinal) || t.has(word_class::ordinal)) || !goes_on(t, at == window.start))
            return false;
        token_iterator end = at;
        number_walk walk;
        walk.cardinals(window, end);
        if (walk.words > 0) number_walk::skip_joint(window, end);
        const token& last = window.peek(end);
        if (!last.has(word_class::ordinal) || (end != at && !goes_on(last, false))) return false;
        const int n = last.value(word_class::ordinal);
        if (n < 100 ? walk.value % 10 != 0 || (walk.value % 100 != 0 && n >= 10) : walk.value >= n) return false;
        if constexpr (!std::is_same_v<Target, x3::unused_type>)
            target = static_cast<Target>(n < 100 ? walk.value + n : (walk.value == 0 ? 1 : walk.value) * n);
        at = end + 1;
        return true;
    }
};
inline constexpr ordinal_words_parser ordinal_words{};

/// "nineteen ninety-six"  "twenty ten"  "eighteen hundred"  "two thousand and five"
///     but not "nineteen"  "twenty-five"  "twenty fifteen-minute talks"
struct year_words_parser : x3::parser<year_words_parser> {
    static constexpr prefix begins()
    {
        return {.first = first_set::of(word_class::cardinal), .after_other = first_set::of(word_class::cardinal)};
    }
    using attribute_type = int;
    static bool const has_attribute = true;
    template <class Context, class RuleContext, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, RuleContext&, Target& target) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& first = window.peek(at);
        const token& second = window.peek(at + 1);
        if (!first.has(word_class::cardinal) || !second.has(word_class::cardinal) || !goes_on(second, false)
            || !goes_on(first, at == window.start))
            return false;
        const int century = first.value(word_class::cardinal), next = second.value(word_class::cardinal);
        const bool thousands = century == 2 && next == 1000;
        const bool hundreds = century >= 16 && century <= 20 && (next == 100 || (next >= 10 && next < 100));
        if (!thousands && !hundreds) return false;
        token_iterator end = at + (next >= 100 ? 2 : 1);
        if (next >= 100) number_walk::skip_joint(window, end);
        number_walk rest;
        if (goes_on(window.peek(end), false)) rest.cardinals(window, end);
        if (rest.words == 0) end = at + 2;
        const token& after = window.peek(end);
        if (rest.value > 99 || (after.is_mark('-') && after.before == token::gap::none)) return false;
        if constexpr (!std::is_same_v<Target, x3::unused_type>)
            target = static_cast<Target>((thousands ? 2000 : century * 100) + rest.value);
        at = end;
        return true;
    }
};
inline constexpr year_words_parser year_words{};

/// "57th"  "fifty-seventh"
inline constexpr auto any_ordinal = ordinal_number<1, 9999> | ordinal_words;

/// "12"  "twelve"                 but not "12.5"  "$12"
inline constexpr auto any_cardinal = number<0, 999999> | cardinal_words;

} // namespace lede::grammar
