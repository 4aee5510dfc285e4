// Mentions -> events: a meeting with its date, venue and people; short mentions to full names.
#pragma once
#include <lede/read.hpp>

namespace lede {

LEDE_CORE void join(std::string_view, const context&, reading& found)
{
    found.same_as.assign(found.mentions.size(), reading::none);
}

} // namespace lede
