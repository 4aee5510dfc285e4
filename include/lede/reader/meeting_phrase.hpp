// A meeting name in a caller's grammar.
#pragma once
#include <lede/reader/meeting.hpp>
#include <lede/reader/phrases.hpp>

namespace lede {

LEDE_CORE std::size_t match_phrase(std::string_view text, ast::meeting_name& tree)
{
    scan::window window{text};
    const auto first = window.open(0);
    reader::meeting_candidate c;
    c.begin = first;
    if (!first || !reader::read_name(window, c)) return 0;
    tree = c.name;
    return (c.end - 1)->where.end;
}

LEDE_CORE meeting resolve_phrase(const ast::meeting_name& tree)
{
    meeting m = reader::fields_of(tree);
    m.series = reader::series_of(tree, 0, 1);
    return m;
}

} // namespace lede
