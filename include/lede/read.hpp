// Text + context -> mentions, who is whom, and the events that join them.
#pragma once
#include <lede/find.hpp>
#include <lede/types/event.hpp>

#include <string_view>

namespace lede {

/// Short mentions, same_as and events over what find found. \see join.hpp
LEDE_CORE void join(std::string_view text, const context& wishes, reading& found);

/// Everything at once: mentions, short mentions ("Hegseth"), same_as, events with their links.
/// Throws nothing but bad_alloc; allocates the reading's four vectors; linear in the size of the text.
inline reading read(std::string_view text, const context& wishes = {})
{
    reading all;
    all.mentions = find(text, wishes);
    join(text, wishes, all);
    return all;
}

} // namespace lede

#if !defined(LEDE_COMPILED)
#include <lede/join.hpp>
#endif
