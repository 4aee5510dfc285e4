// A run of name tokens to the parts of the name.
#pragma once
#include <lede/grammar/person_name.hpp>
#include <lede/types/context.hpp>
#include <lede/types/person.hpp>

namespace lede::reader {

/// What a name of one word is; the title before it tells.
enum class lone_name : std::uint8_t {
    family, ///< "Mr. Hegseth", "Gen. Petraeus"
    given,  ///< "Queen Anne", "Pope Francis", "Sir Gerald"
};

/// What is known of a name from around it.
struct name_setting {
    country_code country{}; ///< of the title; empty: not said
    lone_name single{};     ///< what one word alone is
    bool family_first{};    ///< the caller's wish for Japanese names
};

/// The parts of the name that the tokens [first, last) write, without titles before it. Linear in their number, which
/// should be at most 32.
/// \return where is the whole run; parts are empty when the run reads as no name, or its order can't be told
inline person_name name_parts(
    scan::window& window, scan::window::iterator first, scan::window::iterator last, const name_setting& setting)
{
    person_name name;
    if (first == last) return name;
    name.where = {first->where.begin, (last - 1)->where.end};
    ast::person_name read;
    scan::window::iterator end = first;
    if (!grammar::match(window, end, grammar::given_first, read, last)) return name;
    name.given = read.given;
    name.middle = read.middle;
    name.family = read.family;
    name.suffix = read.suffix;
    name.nickname = read.nickname;
    if (read.family.empty() && (setting.single == lone_name::family || !read.nickname.empty()))
        std::swap(name.given, name.family);
    return name;
}

} // namespace lede::reader
