// A reference date from its usual spelling.
#pragma once
#include <lede/types/instant.hpp>
#include <lede/types/result.hpp>

#include <chrono>
#include <cstddef>
#include <string_view>

namespace lede {

/// "2025-10-31" or "2025-10-31T14:30:00" -> a day, or a day with a clock time; the whole string, no blanks around it.
/// Throws nothing; constant time.
///
/// \return the instant; else the byte where it went wrong and what was expected there
/// \source ISO 8601, calendar date, extended format; years 0001..9999
[[nodiscard]] constexpr result<instant> parse_instant(std::string_view text) noexcept
{
    using namespace std::chrono;
    std::size_t at = 0;
    bool good = true;
    const auto digits = [&](int count) {
        int n = 0;
        for (int i = 0; i < count && good; ++i, at += good) {
            good = at < text.size() && text[at] >= '0' && text[at] <= '9';
            if (good) n = 10 * n + (text[at] - '0');
        }
        return n;
    };
    const auto sign = [&](char c) {
        if (good) good = at < text.size() && text[at] == c;
        at += good;
    };
    const int y = digits(4);
    sign('-');
    const int m = digits(2);
    sign('-');
    const int d = digits(2);
    if (!good) return failure{at, "a date as YYYY-MM-DD or YYYY-MM-DDThh:mm:ss"};
    const year_month_day date{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
    if (y == 0 || !date.ok()) return failure{0, "a day that exists, from 0001-01-01 to 9999-12-31"};
    if (at == text.size()) return instant{local_days{date}};
    sign('T');
    const int hour = digits(2);
    sign(':');
    const int minute = digits(2);
    sign(':');
    const int second = digits(2);
    if (!good) return failure{at, "a clock time as hh:mm:ss"};
    if (at != text.size()) return failure{at, "the end"};
    if (hour > 23 || minute > 59 || second > 59) return failure{11, "a clock time from 00:00:00 to 23:59:59"};
    return instant{local_days{date} + hours{hour} + minutes{minute} + seconds{second}};
}

} // namespace lede
