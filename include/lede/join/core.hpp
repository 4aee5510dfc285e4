// The second pass.
#pragma once
#include <lede/reader/calls.hpp>

namespace lede {

LEDE_CORE void join_core(std::string_view, const context&, reading& found)
{
    found.same_as.assign(found.mentions.size(), reading::none);
}

} // namespace lede
