// Edition markers: which one of a series it is.
#pragma once
#include <lede/ast/meeting_name.hpp>
#include <lede/grammar/fields.hpp>
#include <lede/grammar/number.hpp>

namespace lede::grammar {

namespace editions {
using tree = ast::meeting_name;

/// An ordinal, added to the list.
struct ordinal_parser : x3::parser<ordinal_parser> {
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& first = window.peek(at);
        int n = 0;
        if (first.is_number()) {
            const token& next = window.peek(at + 1);
            const bool torn = first.tail == token::suffix::none && is_torn_suffix(next, window.text());
            if ((first.tail != token::suffix::ordinal && !torn) || first.number == 0 || first.number > 9999
                || first.decimal || !goes_on(first, at == window.start))
                return false;
            n = static_cast<int>(first.number);
            at += torn ? 2 : 1;
            to.form = edition::digits;
        } else {
            if (!ordinal_words.parse(at, last, context, to, n)) return false;
            to.form = edition::word;
        }
        to.ordinals.push(static_cast<std::uint32_t>(n));
        return true;
    }
    /// "49 th": the suffix torn off its number.
    static bool is_torn_suffix(const token& t, std::string_view text)
    {
        const std::string_view s = t.where.in(text);
        return t.is_word() && t.before == token::gap::blank && (s == "th" || s == "st" || s == "nd" || s == "rd");
    }
};

/// "III", "XXIX", "VI": capitals only; "I" and "X" count, too, where the rest of the rule makes a name of them.
struct roman_parser : x3::parser<roman_parser> {
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& t = window.peek(at);
        if (!t.is_capital() || t.dotted || !goes_on(t, at == window.start)) return false;
        const int n = value(t.where.in(window.text()));
        if (n == 0) return false;
        to.ordinals.push(static_cast<std::uint32_t>(n));
        to.form = edition::roman;
        ++at;
        return true;
    }
    /// 0: it is no Roman numeral in its one right spelling, 1..399.
    static constexpr int value(std::string_view s)
    {
        constexpr std::string_view hundreds[] = {"", "C", "CC", "CCC"};
        constexpr std::string_view tens[] = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
        constexpr std::string_view ones[] = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        const auto take = [&](const auto& spellings) {
            int best = 0, i = 0;
            for (const std::string_view one : spellings) {
                if (s.starts_with(one) && one.size() >= spellings[best].size()) best = i;
                ++i;
            }
            s.remove_prefix(spellings[best].size());
            return best;
        };
        const int n = 100 * take(hundreds), m = 10 * take(tens), k = take(ones);
        return s.empty() ? n + m + k : 0;
    }
};

// "first", "57th"
inline constexpr ordinal_parser ordinal{};

// "44th and 45th"  "Eighth, Ninth, and Tenth"
inline constexpr auto ordinals = ordinal >> x3::repeat(0, 3)[whole[-sign<','> >> -lit<"and"> >> ordinal]];

// "inaugural"
struct is_inaugural {
    bool operator()(const token& t) const
    {
        return t.has(word_class::meeting_word) && t.value(word_class::meeting_word) == 1;
    }
};
struct is_manner {
    bool operator()(const token& t) const
    {
        return t.has(word_class::meeting_word) && t.value(word_class::meeting_word) == 2;
    }
};
inline constexpr auto inaugural = any<is_inaugural{}> >> set<&tree::form, edition::inaugural> >> -any<is_manner{}>;

// "first-ever"  "first ever"
inline constexpr auto first_ever = ordinal >> -sign<'-'> >> lit<"ever"> >> set<&tree::form, edition::first_ever>;

// "2005"
inline constexpr auto year = into<&tree::year>[number<1500, 2100, 4, 4>] >> set<&tree::form, edition::year>;
} // namespace editions

/// "57th"  "fifty-ninth"  "44th and 45th"  "inaugural"  "first-ever"  "III"  "2005"     but not "57"  "IIII"
inline constexpr auto edition_marker = whole[editions::first_ever] | whole[editions::ordinals] | editions::inaugural
                                       | editions::roman_parser{} | whole[editions::year];

} // namespace lede::grammar
