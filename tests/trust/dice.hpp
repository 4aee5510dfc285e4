// Random days, numbers and words for the round trips; the same seed throws the same.
#pragma once
#include <array>
#include <chrono>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>

namespace tests {

inline constexpr std::array<std::string_view, 12> month_names{"January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December"};
inline constexpr std::array<std::string_view, 7> weekday_names{
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
inline constexpr std::array<std::string_view, 21> number_words{"zero", "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
    "eighteen", "nineteen", "twenty"};
inline constexpr std::array<std::string_view, 13> ordinal_words{"", "first", "second", "third", "fourth", "fifth",
    "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"};

class dice {
public:
    explicit dice(std::uint64_t seed) : engine_{seed} {}

    /// least..most, both included. Not std::uniform_int_distribution, whose throws differ from library to library.
    int between(int least, int most)
    {
        return least + static_cast<int>(engine_() % static_cast<std::uint64_t>(most - least + 1));
    }
    bool heads() { return between(0, 1) == 1; }
    template <class List>
    const auto& one_of(const List& list)
    {
        return list[static_cast<std::size_t>(between(0, static_cast<int>(std::size(list)) - 1))];
    }
    std::chrono::year_month_day day(int first_year = 1901, int last_year = 2098)
    {
        using namespace std::chrono;
        const year_month_day last = year{last_year} / December / 31, first = year{first_year} / January / 1;
        return sys_days{first} + days{between(0, static_cast<int>((sys_days{last} - sys_days{first}).count()))};
    }

private:
    std::mt19937_64 engine_;
};

inline std::string padded(int n, std::size_t width)
{
    std::string digits = std::to_string(n);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

/// "2025-11-04"
inline std::string iso(std::chrono::year_month_day d)
{
    return padded(int{d.year()}, 4) + '-' + padded(static_cast<int>(unsigned{d.month()}), 2) + '-'
           + padded(static_cast<int>(unsigned{d.day()}), 2);
}
/// "2025-11"
inline std::string iso_month(std::chrono::year_month_day d) { return iso(d).substr(0, 7); }

/// "1st", "22nd", "113th"
inline std::string ordinal(int n)
{
    const int last = n % 10, teens = n % 100;
    const bool th = (teens >= 11 && teens <= 13) || last == 0 || last > 3;
    return std::to_string(n) + (th ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd");
}

} // namespace tests
