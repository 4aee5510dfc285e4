// The second face: our phrases inside a caller's own grammar in Boost.Spirit X3.
#pragma once
#include <lede/grammar/embedded.hpp>
#include <lede/reader/phrases.hpp>

namespace lede::grammar {

/// How a phrase is matched, and what X3 calls it in its messages.
struct match_date {
    static constexpr const char* name = "a date";
    std::size_t operator()(std::string_view text, ast::temporal& tree) const { return match_phrase(text, tree); }
};
struct match_meeting {
    static constexpr const char* name = "a meeting name";
    std::size_t operator()(std::string_view text, ast::meeting_name& tree) const { return match_phrase(text, tree); }
};
struct match_person {
    static constexpr const char* name = "a person with a title";
    std::size_t operator()(std::string_view text, lede::person& tree) const { return match_phrase(text, tree); }
};

/// The longest date phrase: "November 4", "the 3rd and 4th of May", "two weeks ago". Attribute: ast::temporal.
///
/// Usable in x3::parse and x3::phrase_parse alike, over any forward iterator of char (UTF-8); bounded look-ahead, no
/// allocation. It asks only for the words: whether "March" is a verb here is for the grammar around it to say.
inline constexpr embedded<ast::temporal, match_date> date{};

/// A meeting name: "57th Security Consultative Meeting". Attribute: ast::meeting_name.
inline constexpr embedded<ast::meeting_name, match_meeting> meeting{};

/// A person with title and name: "Defense Minister Ahn Gyu-back". Attribute: lede::person; nothing is left to resolve.
inline constexpr embedded<lede::person, match_person> person{};

/// What a date's words mean against the context's reference date. Spans count from the phrase's first byte.
/// Throws nothing and allocates nothing; constant time.
[[nodiscard]] inline timex resolve(const ast::temporal& tree, const context& wishes = {})
{
    return resolve_phrase(tree, wishes);
}

/// The fields of a meeting's name. Spans count from the name's first byte.
/// Throws nothing and allocates nothing; constant time.
[[nodiscard]] inline lede::meeting resolve(const ast::meeting_name& tree) { return resolve_phrase(tree); }

} // namespace lede::grammar

#if !defined(LEDE_COMPILED)
#include <lede/reader/date_phrase.hpp>
#include <lede/reader/meeting_phrase.hpp>
#include <lede/reader/person_phrase.hpp>
#endif
