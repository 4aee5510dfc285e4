// The edges of a line: what stands alone on one is told by itself.
#pragma once
#include <lede/grammar/terminal.hpp>

namespace lede::grammar {

struct opens_line {
    bool operator()(scan::window& window, token_iterator at) const
    {
        const token::gap before = window.peek(at).before;
        return before == token::gap::line || before == token::gap::paragraph;
    }
};
struct closes_line {
    bool operator()(scan::window& window, token_iterator at) const
    {
        return window.peek(at).is == token::kind::end || opens_line{}(window, at);
    }
};

struct closes_text {
    bool operator()(scan::window& window, token_iterator at) const { return window.peek(at).after_paragraph(); }
};

} // namespace lede::grammar
