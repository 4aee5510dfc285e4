// Mentions -> events: a meeting with its date, venue and people; short mentions to full names.
#pragma once
#include <lede/reader/calls.hpp>

#include <string_view>

namespace lede {

/// Completes a reading whose mentions are what find gave: adds short mentions ("Hegseth"), same_as, events and links.
/// Linear in the text and the mentions; throws nothing but bad_alloc.
/// \param text  the text that was read, whole
/// \param found its mentions as find gave them, nothing else yet
inline void join(std::string_view text, const context& wishes, reading& found) { join_core(text, wishes, found); }

} // namespace lede

#if !defined(LEDE_COMPILED)
#include <lede/join/core.hpp>
#endif
