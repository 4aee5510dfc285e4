// A date phrase in a caller's grammar.
#pragma once
#include <lede/reader/date.hpp>
#include <lede/reader/phrases.hpp>

namespace lede {

LEDE_CORE std::size_t match_phrase(std::string_view text, ast::temporal& tree)
{
    scan::window window{text};
    const auto first = window.open(0);
    if (!first) return 0;
    const reader::date_match best = reader::longest_date(window, first);
    if (!best.end || best.tree.shape == ast::shape::vague) return 0;
    tree = best.tree;
    return (best.end - 1)->where.end;
}

LEDE_CORE timex resolve_phrase(const ast::temporal& tree, const context& wishes)
{
    reader::situation now;
    now.wishes = &wishes;
    now.reference = wishes.reference;
    return resolve::temporal(tree, reader::frame_of(now, direction::nearest));
}

} // namespace lede
