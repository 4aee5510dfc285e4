// Cuts one number, with its suffix and what stands beside it.
#pragma once
#include <lede/scan/text_places.hpp>
#include <lede/scan/token.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace lede::scan {

/// A pound, yen, euro or won sign stands before a place.
inline bool after_wide_currency(const text_places& in, std::size_t begin)
{
    const auto ends_on = [&](std::string_view sign) { return in.text().substr(0, begin).ends_with(sign); };
    return begin >= 2 && class_of(in.text()[begin - 1]) == byte_class::high
           && (ends_on("\u00a3") || ends_on("\u00a5") || ends_on("\u20ac") || ends_on("\u20a9"));
}

/// What is glued to a number: "57th", "1990s", "1990's", "3pm"; "THE 1990S", but no "iPhone 5S". \param at behind its
/// digits; moved behind the suffix
inline void cut_suffix(const text_places& in, token& t, std::size_t& at)
{
    if (!in.is_alnum_at(at)) {
        const std::size_t quote = in.apostrophe_at(at);
        if (quote && in.char_at(at + quote) == 's' && t.digits >= 2 && in.text()[at - 1] == '0'
            && !in.is_alnum_at(at + quote + 1)) {
            t.tail = token::suffix::plural; // "1990's"
            at += quote + 1;
        }
        return;
    }
    const char a = static_cast<char>(in.char_at(at) | 0x20), b = static_cast<char>(in.char_at(at + 1) | 0x20);
    const bool pair
        = (a == 's' && b == 't') || (a == 'n' && b == 'd') || (a == 'r' && b == 'd') || (a == 't' && b == 'h');
    if (pair && !in.is_alnum_at(at + 2)) {
        t.tail = token::suffix::ordinal;
        at += 2;
    } else if (a == 's' && (in.char_at(at) == 's' || in.text()[at - 1] == '0') && !in.is_alnum_at(at + 1)) {
        t.tail = token::suffix::plural;
        ++at;
    } else {
        t.tail = token::suffix::other;
    }
}

/// "2025", "57th", "3.5", "$40".
inline void cut_number(const text_places& in, token& t, std::size_t begin)
{
    t.is = token::kind::number;
    std::size_t at = begin;
    for (; is_digit(in.char_at(at)); ++at) {
        const auto digit = static_cast<std::uint64_t>(in.text()[at] - '0');
        t.number = t.number > (UINT64_MAX - 9) / 10 ? UINT64_MAX : t.number * 10 + digit;
        t.digits = static_cast<std::uint8_t>(t.digits + (t.digits < 255));
    }
    const auto is_point = [](char c) { return c == '.' || c == ','; };
    t.decimal = (is_point(in.char_at(at)) && is_digit(in.char_at(at + 1)))
                || (begin >= 2 && is_point(in.text()[begin - 1]) && is_digit(in.text()[begin - 2]));
    t.priced = in.char_at(at) == '%' || (begin > 0 && in.text()[begin - 1] == '$') || after_wide_currency(in, begin);
    cut_suffix(in, t, at);
    t.where.end = static_cast<std::uint32_t>(at);
    if (t.priced) return;
    t.look = t.decimal ? look_of_decimal : look_of_number(static_cast<unsigned>(t.tail), t.digits);
}

} // namespace lede::scan
