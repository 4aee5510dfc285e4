// Text + context -> mentions, who is whom, and the events that join them.
#pragma once
#include <lede/find.hpp>
#include <lede/join.hpp>

#include <string_view>

namespace lede {

/// Everything at once: mentions, short mentions ("Hegseth"), same_as, events with their links.
/// Throws nothing but bad_alloc; allocates the reading's four vectors, and for the call what it knows of each person
/// and meeting; linear in the size of the text.
/// \param text   as find_each takes it
/// \param wishes context::limit bounds the mentions, the short ones included
[[nodiscard]] inline reading read(std::string_view text, const context& wishes = {})
{
    return reading_core(text, wishes);
}

} // namespace lede
