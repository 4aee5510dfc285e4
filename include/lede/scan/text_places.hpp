// What stands at a place of a text; behind its end nothing does.
#pragma once
#include <lede/scan/bytes.hpp>

#include <cstddef>
#include <string_view>

namespace lede::scan {

/// Questions about the bytes of a text, asked by their place.
class text_places {
public:
    explicit text_places(std::string_view text) : text_{text} {}

    std::string_view text() const { return text_; }
    char char_at(std::size_t i) const { return i < text_.size() ? text_[i] : '\0'; }

    bool starts_letter(std::size_t at) const
    {
        const byte_class c = class_of(text_[at]);
        return c == byte_class::letter || (c == byte_class::high && utf8::at(text_, at).is == character::kind::letter);
    }
    bool is_alnum_at(std::size_t at) const { return at < text_.size() && (is_digit(text_[at]) || starts_letter(at)); }
    /// Bytes of an apostrophe (straight or curly) at a place; 0: none.
    std::size_t apostrophe_at(std::size_t at) const
    {
        if (at >= text_.size()) return 0;
        if (text_[at] == '\'') return 1;
        if (class_of(text_[at]) != byte_class::high) return 0;
        const character c = utf8::at(text_, at);
        return c.mark == '\'' ? c.length : 0;
    }

protected:
    std::string_view text_;
};

} // namespace lede::scan
