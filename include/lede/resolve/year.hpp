// The year a phrase names.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/resolve/frame.hpp>

#include <optional>

namespace lede::resolve {

/// A year of two digits: the one from 80 years before to 19 years after the reference, or 2000 without one.
constexpr int full_year(int two_digits, const frame& f)
{
    const int now = f.reference ? year_of(f.reference->day()) : 2000;
    const int first = now - 80;
    return first + (two_digits + 100 - first % 100) % 100;
}

/// The year as ISO 8601 counts it: 1 BC is 0.
constexpr std::optional<int> iso_year(const ast::moment& m, const frame& f)
{
    if (!m.year) return {};
    if (m.short_year) return full_year(*m.year, f);
    return m.before_christ ? 1 - *m.year : *m.year;
}

} // namespace lede::resolve
