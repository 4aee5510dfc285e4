// A text with its dates marked up as TimeML has it.
#pragma once
#include <lede/types/instant.hpp>
#include <lede/types/mention.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lede {

/// The text as a TimeML document, its dates in TIMEX3 elements; without its tags it is the text again.
///   "on <TIMEX3 tid="t1" type="DATE" value="2025-11-04" temporalFunction="true" ... anchorTimeID="t0">November
///   4</TIMEX3>"
///
/// The document's own date is an empty element at its start, t0. A phrase without a value is left unmarked; the ends of
/// a range are marked apart. Control characters and broken UTF-8 become U+FFFD. Throws nothing but bad_alloc; linear.
/// \param mentions what find gave, best with convention::timeml; meetings and persons are passed over
/// \param created  the document creation time the mentions were resolved against; none: no t0
/// \source TimeML 1.2.1, tag TIMEX3: tid, type, value, mod, temporalFunction, functionInDocument, anchorTimeID
[[nodiscard]] std::string to_timeml(
    std::string_view text, const std::vector<mention>& mentions, const std::optional<instant>& created = {});

} // namespace lede

#if !defined(LEDE_COMPILED)
#include <lede/format/timeml_core.hpp>
#endif
