// Why a text reads as it does: each candidate, the rules tried there, what matched and what won.
#pragma once
#include <lede/reader/calls.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace lede {

/// Reads the text as find does, and tells everything; a text of one line also as one whole phrase. Costs what it says;
/// find pays nothing for it.
/// Throws nothing but bad_alloc; linear in the size of the text; needs less than 256 KiB of stack in an optimised
/// build. \param text   as find_each takes it \param wishes context::limit bounds what is kept; no place behind it is
/// tried
[[nodiscard]] inline explanation explain(std::string_view text, const context& wishes = {})
{
    return explain_core(text, wishes);
}

/// The explanation as lines for people, each candidate with a caret under the place where reading stopped.
/// Throws nothing but bad_alloc.
/// \param text the text that was explained, whole
[[nodiscard]] inline std::string to_string(const explanation& why, std::string_view text)
{
    return explanation_text(why, text);
}

/// Two lines: the text, and under it a caret at the failure with what was expected there.
///   November x
///            ^ expected the end
///
/// Throws nothing but bad_alloc.
/// \param text     a long one is cut to what stands around the position
/// \param position byte offset, 0..text.size()
[[nodiscard]] inline std::string caret(std::string_view text, std::size_t position, std::string_view expected)
{
    return caret_text(text, position, expected);
}

} // namespace lede

#if !defined(LEDE_COMPILED)
#include <lede/reader/explain_core.hpp>
#include <lede/reader/find_core.hpp>
#include <lede/reader/parse_core.hpp>
#endif
