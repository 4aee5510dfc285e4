// Resolved dates as EDTF.
#pragma once
#include <lede/format/iso.hpp>
#include <lede/types/timex.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <string_view>

namespace lede {

namespace writing {

/// "-Q4" -> "-36": the parts of a year have numbers in EDTF. Empty: no such part.
constexpr std::string_view edtf_part(std::string_view timex3)
{
    constexpr std::string_view names[][2] = {{"-SP", "-21"}, {"-SU", "-22"}, {"-FA", "-23"}, {"-WI", "-24"},
        {"-Q1", "-33"}, {"-Q2", "-34"}, {"-Q3", "-35"}, {"-Q4", "-36"}, {"-H1", "-40"}, {"-H2", "-41"}};
    for (const auto& [name, number] : names)
        if (name == timex3) return number;
    return {};
}

constexpr bool all_digits(std::string_view s)
{
    for (const char c : s)
        if (c < '0' || c > '9') return false;
    return !s.empty();
}

/// One TIMEX3 value as EDTF; empty when EDTF has none for it (a duration, a set, a week, a vague reference).
constexpr value_text edtf_value(std::string_view value)
{
    value_text out;
    if (value.starts_with("BC")) { // TIMEX3 counts 1 BC as BC0001, EDTF as year 0
        int year = 0;
        const std::string_view digits = value.substr(2, 4);
        if (digits.size() != 4 || !all_digits(digits)) return {};
        for (const char c : digits) year = 10 * year + (c - '0');
        out.text(year > 1 ? "-" : "").digits(year - 1, 4);
        value.remove_prefix(6);
    } else {
        const std::string_view year = value.substr(0, value.find_first_of("-T"));
        if (year == "XXXX" && value.size() > 5 && value[5] != 'W') out.text(year);
        else if (!all_digits(year) || year.size() > 4) return {};
        else out.text(year).text(std::string_view{"XXX"}.substr(0, 4 - year.size()));
        value.remove_prefix(year.size());
    }
    const std::string_view date = value.substr(0, value.find('T')), clock = value.substr(date.size());
    if (const std::string_view part = edtf_part(date); !part.empty()) return out.text(part);
    if (date.find_first_of("WX/") != std::string_view::npos) return {};
    out.text(date);
    if (clock.size() < 3 || !all_digits(clock.substr(1, 2))) return out; // a part of the day: EDTF has the day alone
    const std::size_t zone = (std::min)(clock.find_first_of("Z+-"), clock.size());
    out.text(clock.substr(0, zone)).text(std::string_view{":00:00"}.substr(zone >= 9 ? 6 : zone >= 6 ? 3 : 0));
    return out.text(clock.substr(zone));
}

} // namespace writing

/// What a date means as EDTF, level 2 where it takes it; timex::written is what the words alone fix.
///   the fourth quarter of 2025  -> "2025-36"       the 1990s      -> "199X"
///   about 1985                  -> "1985~"         Nov. 3-5       -> "2025-11-03/2025-11-05"
///   next week                   -> "2025-11-03/2025-11-09": EDTF has no weeks
///   since 2014                  -> "2014/.."
///
/// \return empty for durations, sets and vague references, and where nothing is resolved
/// \source ISO 8601-2:2019 (EDTF) levels 0 to 2: intervals, seasons and quarters, unspecified digits, qualification
[[nodiscard]] constexpr value_text edtf(const timex& date) noexcept
{
    using namespace std::chrono;
    if (date.type == timex_type::duration || date.type == timex_type::set) return {};
    const std::string_view value = date.value.view();
    const std::size_t slash = value.find('/');
    value_text out;
    const auto last_day = [&] { return iso_string(floor<days>(*date.end_excl - seconds{1})); };
    if (date.start.has_value() != date.end_excl.has_value()) { // open on one side
        value_text known = writing::edtf_value(value);
        if (known.empty()) known = date.start ? iso_string(*date.start) : last_day();
        return date.start ? out.text(known).text("/..") : out.text("../").text(known);
    }
    if (slash == std::string_view::npos) out = writing::edtf_value(value);
    else if (const value_text a = writing::edtf_value(value.substr(0, slash)); !a.empty())
        if (const value_text b = writing::edtf_value(value.substr(slash + 1)); !b.empty())
            out.text(a).text("/").text(b);
    if (out.empty() && date.start && date.end_excl)
        out.text(iso_string(floor<days>(*date.start))).text("/").text(last_day());
    if (!out.empty() && date.mod == modifier::approx) out.text("~");
    return out;
}

} // namespace lede
