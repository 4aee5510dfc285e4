// Results as text: the standards' names and values, and operator<<.
#pragma once
#include <lede/format/iso.hpp>
#include <lede/format/names.hpp>
#include <lede/types/mention.hpp>

#include <ostream>

namespace lede {

inline std::ostream& operator<<(std::ostream& out, const value_text& value) { return out << value.view(); }
inline std::ostream& operator<<(std::ostream& out, span s) { return out << '[' << s.begin << ", " << s.end << ')'; }
inline std::ostream& operator<<(std::ostream& out, country_code code) { return out << code.view(); }
inline std::ostream& operator<<(std::ostream& out, timex_type t) { return out << to_string(t); }
inline std::ostream& operator<<(std::ostream& out, modifier m) { return out << to_string(m); }
inline std::ostream& operator<<(std::ostream& out, grain g) { return out << to_string(g); }

/// "DATE 2025-11-04", "DATE 2025-10 START".
inline std::ostream& operator<<(std::ostream& out, const timex& date)
{
    out << date.type << ' ' << (date.value.empty() ? to_string(date.note) : date.value.view());
    return date.mod == modifier::none ? out : out << ' ' << date.mod;
}

} // namespace lede
