// Whether a word for what comes back is a mention where it stands.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/reader/neighbours.hpp>

namespace lede::reader::position {

/// "daily", "twice a month"     but not "the Daily News", "Annual Report": parts of a name
inline bool set_stands(
    scan::window& window, scan::window::iterator first, scan::window::iterator last, const ast::temporal& tree)
{
    const token& after = window.peek(last);
    if (says<"everyday">(*first) && after.is_lower() && !after.has(word_class::function))
        return false; // "everyday people"
    if (tree.length.of == unit::second || tree.length.of == unit::half) return false;
    if (first + 1 != last || !first->is_capital() || first->opens_sentence) return true;
    if (first->value(word_class::weekday) > 0) return true;
    const auto is_name = [](const token& t) { return t.is_capital() && !t.has(word_class::function); };
    return !is_name(window.before(first)) && !is_name(window.peek(last));
}

} // namespace lede::reader::position
