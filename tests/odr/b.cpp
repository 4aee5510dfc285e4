#include <lede/lede.hpp>

std::size_t mentions_b(std::string_view text) { return lede::read(text).mentions.size(); }
