#include <lede/lede.hpp>

std::size_t mentions_a(std::string_view text) { return lede::read(text).mentions.size(); }
