// The phrases that a caller's grammar can ask for: declared once, held by the compiled library.
#pragma once
#include <lede/ast/meeting_name.hpp>
#include <lede/ast/temporal.hpp>
#include <lede/core.hpp>
#include <lede/types/context.hpp>
#include <lede/types/meeting.hpp>
#include <lede/types/person.hpp>
#include <lede/types/timex.hpp>

#include <cstddef>
#include <string_view>

namespace lede {

/// The longest phrase that starts at text's first byte. \return its bytes, 0: none starts there, and the tree is
/// untouched
std::size_t match_phrase(std::string_view text, ast::temporal& tree);
std::size_t match_phrase(std::string_view text, ast::meeting_name& tree);
std::size_t match_phrase(std::string_view text, person& tree);

/// What a tree means; spans count from the phrase's first byte. \see grammar.hpp
timex resolve_phrase(const ast::temporal& tree, const context& wishes);
meeting resolve_phrase(const ast::meeting_name& tree);

} // namespace lede
