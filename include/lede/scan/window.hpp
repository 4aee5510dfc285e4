// The tokens around a candidate, cut only when a rule asks for them.
#pragma once
#include <lede/scan/tokenizer.hpp>
#include <lede/scan/trace.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace lede::scan {

/// A sliding stretch of tokens in fixed memory. Pointers into it are the grammar's iterators; they hold until the next `open`.
///
/// After open(at) at least `ahead` tokens can be cut to the right; up to `behind` words stand to the left.
/// peek(i) is always valid for i in [begin(), last cut]: past the text it is a token of kind `end`, which no rule takes.
class window {
public:
    using iterator = const token*;
    static constexpr std::size_t ahead = 160, behind = 32;

    explicit window(std::string_view text, const vocabulary* words = nullptr) : tokenizer_{text, words} { restart(0); }
    window(const window&) = delete;
    window& operator=(const window&) = delete;

    std::string_view text() const { return tokenizer_.text(); }
    iterator begin() const { return tokens_.data(); }

    /// The token that starts at a byte, with its neighbours; null when no token starts there.
    iterator open(std::size_t at)
    {
        constexpr std::size_t near = 512;
        if (at < tokens_[0].where.begin || at > cut_end() + near) restart(at);
        while (!ended_ && tokens_[size_ - 1].where.begin < at) {
            if (size_ + ahead > capacity) slide();
            cut();
        }
        if (size_ + ahead > capacity) slide();
        iterator found = tokens_.data() + size_;
        while (found != tokens_.data() && (found - 1)->where.begin >= at) --found;
        return found != tokens_.data() + size_ && found->where.begin == at && found->is != token::kind::end ? found : nullptr;
    }

    /// Cuts as far as i, if it is not yet. \pre i is in [begin(), the last token cut + 1]
    const token& peek(iterator i)
    {
        while (i >= tokens_.data() + size_ && !ended_) {
            if (size_ == capacity) break;
            cut();
        }
        return i < tokens_.data() + size_ ? *i : the_end();
    }

    /// The token before i; of kind end when there is none.
    const token& before(iterator i) const { return i > tokens_.data() ? *(i - 1) : the_end(); }

    static const token& the_end()
    {
        static constexpr token end{};
        return end;
    }

    iterator start{};     ///< where the current match began: its first token may stand anywhere
    lede::trace* trace{}; ///< told what was expected where; null: nobody listens

private:
    static constexpr std::size_t capacity = 2 * (ahead + behind);

    std::size_t cut_end() const { return tokens_[size_ - 1].where.end; }

    void cut()
    {
        const token* last = size_ ? &tokens_[size_ - 1] : nullptr;
        tokens_[size_] = tokenizer_.next(last ? last->where.end : from_, last);
        if (!last && from_ > 0) tokens_[size_].opens_sentence = tokens_[size_].after_paragraph();
        ended_ = tokens_[size_].is == token::kind::end;
        ++size_;
    }

    void slide()
    {
        const std::size_t keep = size_ < behind ? size_ : behind;
        for (std::size_t i = 0; i < keep; ++i) tokens_[i] = tokens_[size_ - keep + i];
        size_ = keep;
    }

    void restart(std::size_t at)
    {
        from_ = back_up(at);
        size_ = 0;
        ended_ = false;
        cut();
    }

    /// A place up to `behind` words and 320 bytes before: an empty line, or a blank.
    std::size_t back_up(std::size_t at) const
    {
        constexpr std::size_t reach = 320;
        const std::string_view text = tokenizer_.text();
        const std::size_t floor = at > reach ? at - reach : 0;
        std::size_t words = 0, safe = at;
        for (std::size_t i = at; i > floor; --i) {
            const byte_class c = class_of(text[i - 1]);
            if (c != byte_class::blank && c != byte_class::newline) continue;
            safe = i;
            if (c == byte_class::newline && i >= 2 && text[i - 2] == '\n') return safe;
            if (++words == behind) return safe;
        }
        return floor == 0 ? 0 : safe;
    }

    tokenizer tokenizer_;
    std::array<token, capacity> tokens_;
    std::size_t size_{}, from_{};
    bool ended_{};
};

} // namespace lede::scan
