// Whether a value is written as its standard writes it: TIMEX3 (TimeML 1.2.1), EDTF (ISO 8601-2, level 2).
#pragma once
#include <boost/spirit/home/x3.hpp>

#include <string_view>

namespace tests::values {

namespace x3 = boost::spirit::x3;
using x3::digit;
using x3::lit;
using x3::repeat;

template <class Rule>
bool is_whole(std::string_view text, const Rule& rule)
{
    auto at = text.begin();
    return !text.empty() && x3::parse(at, text.end(), rule) && at == text.end();
}

inline const auto place = digit | 'X';
inline const auto two = repeat(2)[digit] | "XX";
inline const auto year = repeat(4)[place];
inline const auto any_year = ("BC" >> repeat(4)[digit]) | year;

// "T15:00", "T15:00:30Z", "T09+01:00", "TMO", "TXX"
inline const auto zone = lit('Z') | ((lit('+') | '-') >> repeat(2)[digit] >> -(lit(':') >> repeat(2)[digit]));
inline const auto part_of_day = lit("MO") | "MI" | "AF" | "EV" | "NI" | "DT" | "XX";
inline const auto clock
    = 'T' >> (part_of_day | (repeat(2)[digit] >> -(':' >> repeat(2)[digit] >> -(':' >> repeat(2)[digit])) >> -zone));

// "2025-11-04", "2025-W45-2", "2025-W45-WE", "2025-Q4", "2025-H1", "2025-SU", "BC0481-FA"
inline const auto day = any_year >> '-' >> two >> '-' >> two;
inline const auto week = any_year >> "-W" >> two >> -('-' >> (lit("WE") | digit));
inline const auto part_of_year
    = any_year >> '-' >> ((lit('Q') >> place) | (lit('H') >> place) | "SP" | "SU" | "FA" | "WI");

// "198", "19", "2": a decade, a century, a millennium. "FY2025", "BC04", "BC2"
inline const auto of_era = "BC" >> repeat(1, 3)[digit];
inline const auto fiscal = "FY" >> repeat(4)[digit] >> -("-Q" >> digit | "-H" >> digit);
inline const auto date = ((day | week) >> -clock) | part_of_year | (any_year >> '-' >> two) | any_year | of_era | fiscal
                         | repeat(1, 3)[digit];

// "P3M", "PT2H30M", "P2.5Y", "PXD", "P1DE", "P1WD" (weekdays)
inline const auto count = (+digit >> -('.' >> +digit)) | 'X';
inline const auto long_unit
    = lit("DE") | "CE" | "ML" | "WD" | "WE" | "SP" | "SU" | "FA" | "WI" | 'Y' | 'M' | 'W' | 'D' | 'Q' | 'H';
inline const auto duration = 'P' >> ((+(count >> long_unit) >> -('T' >> +(count >> x3::char_("HMS"))))
                                     | ('T' >> +(count >> x3::char_("HMS"))));

inline const auto reference = lit("PRESENT_REF") | "PAST_REF" | "FUTURE_REF";
inline const auto point = reference | duration | clock | date;

/// "2025-11-04"  "XXXX-11-04"  "2025-W45-WE"  "P3M"  "2025-11-03/2025-11-05"  "PRESENT_REF"  but not "2025-13-"  ""
inline bool is_timex3(std::string_view value) { return is_whole(value, point >> -('/' >> -point)); }

// EDTF, level 2: qualification, unspecified digits, years beyond four digits, seasons, significant digits.
inline const auto sure = -x3::char_("?~%");
inline const auto edtf_year = -lit('-') >> year >> -('S' >> digit);
inline const auto edtf_time = 'T' >> repeat(2)[digit] >> ':' >> repeat(2)[digit] >> -(':' >> repeat(2)[digit]) >> -zone;
inline const auto edtf_month = '-' >> sure >> two >> sure;
inline const auto edtf_date
    = sure >> edtf_year >> sure >> -(edtf_month >> -(edtf_month >> -edtf_time)); // a day is written like a month
inline const auto edtf_end = edtf_date | "..";

/// "2025-11-04"  "XXXX-11-04"  "199X"  "1990~"  "2025-21"  "2014/.."  but not "November"  ""
inline bool is_edtf(std::string_view value)
{
    return is_whole(
        value, ('[' >> edtf_date >> +(',' >> edtf_date) >> ']') | (edtf_end >> '/' >> edtf_end) | edtf_date);
}

} // namespace tests::values
