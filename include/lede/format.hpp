// Results as text: the standards' names and values, operator<<, std::format, TimeML, EDTF and iCalendar.
#pragma once
#include <lede/format/edtf.hpp>
#include <lede/format/formatter.hpp>
#include <lede/format/hash.hpp>
#include <lede/format/icalendar.hpp>
#include <lede/format/iso.hpp>
#include <lede/format/names.hpp>
#include <lede/format/office.hpp>
#include <lede/format/timeml.hpp>
#include <lede/types/mention.hpp>

#include <ostream>

namespace lede {

inline std::ostream& operator<<(std::ostream& out, const value_text& value) { return out << value.view(); }
inline std::ostream& operator<<(std::ostream& out, country_code code) { return out << code.view(); }
inline std::ostream& operator<<(std::ostream& out, timex_type t) { return out << to_string(t); }
inline std::ostream& operator<<(std::ostream& out, modifier m) { return out << to_string(m); }
inline std::ostream& operator<<(std::ostream& out, grain g) { return out << to_string(g); }
inline std::ostream& operator<<(std::ostream& out, note n) { return out << to_string(n); }
inline std::ostream& operator<<(std::ostream& out, role r) { return out << to_string(r); }
inline std::ostream& operator<<(std::ostream& out, reason r) { return out << to_string(r); }
inline std::ostream& operator<<(std::ostream& out, edition e) { return out << to_string(e); }
inline std::ostream& operator<<(std::ostream& out, meeting_tier t) { return out << to_string(t); }
inline std::ostream& operator<<(std::ostream& out, tenure t) { return out << to_string(t); }

/// "[173, 183)".
inline std::ostream& operator<<(std::ostream& out, span s) { return out << to_string(s); }

/// "DATE 2025-11-04", "DATE 2025-10 START".
inline std::ostream& operator<<(std::ostream& out, const timex& date) { return out << to_string(date); }

} // namespace lede
