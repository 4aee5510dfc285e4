#include <lede/lede.hpp>

std::size_t count_in_other_unit(std::string_view text) { return lede::read(text).mentions.size(); }
