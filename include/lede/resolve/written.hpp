// EDTF of what the words alone fix.
#pragma once
#include <lede/ast/said.hpp>
#include <lede/ast/temporal.hpp>
#include <lede/resolve/numbered_day.hpp>
#include <lede/types/value_text.hpp>

namespace lede::resolve {

/// The year: "2025", "XX98", "-0493", "XXXX" when none is named.
constexpr value_text written_year(const ast::moment& m)
{
    if (!m.year) return value_text{"XXXX"};
    if (m.short_year) return value_text{"XX"}.digits(*m.year, 2);
    if (m.before_christ) return value_text{*m.year > 1 ? "-" : ""}.digits(*m.year - 1, 4);
    return value_text{}.digits(*m.year, 4);
}

/// "2025-11-04", "XXXX-11-04", "199X", "2025-22", "-0493", "1250~"; a date in digits whose order is open is one of a
/// set: "[2025-03-04,2025-04-03]". Empty when the words fix no calendar unit by themselves,
/// or a year outside -9999 to 9999.
/// \source ISO 8601-2 (EDTF) levels 0 to 2: unspecified digits, seasons 21-24, quarters 33-36, semesters 40-41
constexpr value_text written(const ast::moment& m)
{
    const bool by_calendar
        = ast::is_of_calendar(m) && !m.deictic && !ast::is_feast(m) && !m.fiscal && m.week == 0 && m.day_of_year == 0;
    if (!by_calendar || m.day >= ast::impossible_day || (m.year && !year_in_range(*m.year))) return {};
    if (m.decade >= 0 && !m.short_year) return value_text{}.digits(m.decade / 10, 3).text("X");
    if (m.century > 0 && m.century < 100 && !m.before_christ) return value_text{}.digits(m.century - 1, 2).text("XX");
    if (ast::is_decade_or_more(m)) return {};
    if (m.turned) {
        const ast::moment one = in_order(m, false), other = in_order(m, true);
        if (order_is_sure(m)) return written(one);
        return value_text{"["}.text(written(one).view()).text(",").text(written(other).view()).text("]");
    }
    value_text out = written_year(m);
    if (m.quarter > 0) return m.quarter <= 4 ? out.text("-").digits(32 + m.quarter, 2) : value_text{};
    if (m.half > 0) return m.half <= 2 ? out.text("-").digits(39 + m.half, 2) : value_text{};
    if (m.season > 0) return out.text("-").digits(20 + m.season, 2);
    if (m.month == 0 && !m.year) return m.day > 0 ? out.text("-XX-").digits(m.day, 2) : value_text{};
    if (m.month > 0) out.text("-").digits(m.month, 2);
    if (m.day > 0) out.text("-").digits(m.day, 2);
    if (m.edge == modifier::approx) out.text("~");
    return out;
}

} // namespace lede::resolve
