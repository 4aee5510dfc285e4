// What stands beside a meeting's name and says what it is.
#pragma once
#include <lede/join/scene.hpp>

#include <cstddef>

namespace lede::joining {

/// "COP31" of "COP31, the climate talks that open in Oslo", at "talks"; nowhere: another meeting's
///     but not "the 5th Forum, a forum that"
inline std::size_t name_before_apposition(const scene& s, std::size_t noun)
{
    constexpr std::size_t reach = 6;
    if (!s[noun].has(word_class::gathering) || !s[noun].token.is_lower()) return scene::nowhere;
    const std::size_t the = s.back(noun, reach, [&](std::size_t k) { return s.is<"the">(k); });
    if (the == scene::nowhere || the < 2 || !s[the - 1].is_mark(',') || !s.is_name(the - 2)) return scene::nowhere;
    const auto breaks = [&](std::size_t k) {
        return !s[k].is_word() || s[k].tells() != encounter{} || s.is<"of", "in", "for", "and", "at">(k);
    };
    return s.between(the, noun, breaks) == scene::nowhere ? the - 2 : scene::nowhere;
}

} // namespace lede::joining
