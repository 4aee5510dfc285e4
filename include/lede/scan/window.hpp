// The tokens around a candidate, cut only when a rule asks for them.
#pragma once
#include <lede/core.hpp>
#include <lede/scan/memory.hpp>
#include <lede/scan/slots.hpp>
#include <lede/scan/tokenizer.hpp>
#include <lede/scan/trace.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace lede::scan {

/// A sliding stretch of tokens in fixed memory. Pointers into it are the grammar's iterators; they hold until the next
/// `open`.
///
/// After open(at) at least `ahead` tokens can be cut to the right, and up to `behind` words or `reach` bytes to the
/// left: walk left with has_before(i), right with peek(i). Past the text stand tokens of kind `end`, which no rule
/// takes.
class window {
public:
    using iterator = const token*;
    static constexpr std::size_t ahead = 160, behind = 32, reach = 512;

    explicit window(std::string_view text, const vocabulary* words = nullptr) : tokenizer_{text, words} { restart(0); }
    window(const window&) = delete;
    window& operator=(const window&) = delete;

    std::string_view text() const { return tokenizer_.text(); }

    /// The token that starts at a byte; null when no token starts there.
    iterator open(std::size_t at)
    {
        constexpr std::size_t near = 120; // cutting some words more is cheaper than starting anew
        if (at < first_->where.begin || at > cut_end() + near) restart(at);
        while (!ended_ && (end_ - 1)->where.begin < at) {
            if (full()) slide();
            cut();
        }
        if (full()) slide();
        token* found = (std::min)(opened_, end_ - 1);
        while (found > first_ && found->where.begin > at) --found;
        while (found + 1 < end_ && found->where.begin < at) ++found;
        opened_ = found;
        return found->where.begin == at && found->is != token::kind::end ? found : nullptr;
    }

    /// The leftmost token that can be had here. \see has_before, which cuts no more than is asked for
    iterator begin()
    {
        while (extend_left()) {
        }
        return first_;
    }

    /// Cuts as far as i, if it is not yet. \pre i is at most one behind the last token that was cut
    LEDE_OFTEN const token& peek(iterator i) { return i < end_ ? *i : peek_on(i); }

    /// Whether *(i - n) can be looked at: so many tokens stand before i, and not too far from the one that was opened.
    LEDE_OFTEN bool has_before(iterator i, std::ptrdiff_t n = 1) { return i >= first_ + n || extend_before(i, n); }

    /// The token before i; of kind end when there is none.
    const token& before(iterator i) { return has_before(i) ? *(i - 1) : the_end(); }

    /// No token before this place will be looked at any more.
    std::size_t settled() const
    {
        const std::size_t opened = opened_->where.begin, farthest = reach + one_step;
        return (std::min)(std::size_t{first_->where.begin}, opened > farthest ? opened - farthest : 0);
    }

    static const token& the_end()
    {
        static constexpr token end = [] {
            token t;
            t.opens_sentence = true;
            return t;
        }();
        return end;
    }

    iterator start{};      ///< where the current match began: its first token may stand anywhere
    memory<80, 6> parts;   ///< what rules gave at tokens near by: parts of phrases
    memory<328, 5> wholes; ///< and whole phrases
    lede::trace* trace{};  ///< told what was expected where; null: nobody listens

private:
    static constexpr std::size_t capacity = 2 * (ahead + behind);
    /// Tokens cut only to tell what those behind them are: what stood before the first is not known, and a phrase of
    /// the dictionary may begin among them ("go to the polls").
    static constexpr std::size_t unsure = 3;
    static constexpr std::size_t one_step = 320; ///< bytes that are walked back at once, at most

    LEDE_SELDOM bool extend_before(iterator i, std::ptrdiff_t n)
    {
        while (i - first_ < n)
            if (!extend_left()) return false;
        return true;
    }

    LEDE_SELDOM const token& peek_on(iterator i)
    {
        while (i >= end_ && !ended_ && end_ < tokens_.end()) cut();
        return i < end_ ? *i : the_end();
    }

    std::size_t cut_end() const { return (end_ - 1)->where.end; }

    /// Fewer than `ahead` tokens more find room.
    bool full() { return tokens_.end() - end_ < std::ptrdiff_t{ahead}; }

    void cut()
    {
        const token* last = end_ > start_ ? end_ - 1 : nullptr;
        tokenizer_.cut(*end_, last ? last->where.end : from_, last);
        if (!last) forget_start(*end_, from_);
        ended_ = end_->is == token::kind::end;
        ++end_;
    }

    /// A token that nothing was cut before opens a sentence in the tokenizer's eyes; in the midst of the text it seldom
    /// does.
    static void forget_start(token& t, std::size_t from) { t.opens_sentence = from == 0 || t.after_paragraph(); }

    void slide()
    {
        const std::ptrdiff_t kept = (std::min)(end_ - first_, std::ptrdiff_t{behind});
        end_ = std::copy(end_ - kept, end_, tokens_.begin());
        first_ = start_ = opened_ = tokens_.begin();
        left_end_ = true;
    }

    /// Starts a few words before a place; more are cut when asked for.
    void restart(std::size_t at)
    {
        constexpr std::size_t words = 3;
        parts.forget();
        wholes.forget();
        const std::size_t near = back_up(at, words);
        from_ = back_up(near, unsure);
        first_ = end_ = start_ = opened_ = tokens_.begin() + behind;
        ended_ = false;
        left_end_ = from_ == 0;
        cut();
        if (from_ == 0) return;
        while (!ended_ && (end_ - 1)->where.begin < near) cut();
        first_ = opened_ = end_ - 1;
    }

    /// \return false when there is no more to the left
    bool extend_left()
    {
        constexpr std::size_t words = 10, room = 32;
        const std::size_t at = first_->where.begin;
        if (left_end_ || first_ == tokens_.begin() || opened_->where.begin > at + reach) return false;
        const std::size_t from = back_up(at, words);
        slots<token, room> cut;
        std::size_t n = 0;
        for (std::size_t next = from;; next = cut[n++].where.end) {
            if (n == cut.size()) {
                std::copy(cut.begin() + room / 2, cut.end(), cut.begin());
                n = room / 2;
            }
            tokenizer_.cut(cut[n], next, n ? &cut[n - 1] : nullptr);
            if (n == 0) forget_start(cut[0], from);
            if (cut[n].where.begin >= at || cut[n].is == token::kind::end) break;
        }
        if (n > 0) drop_parts_of(cut[n - 1]);
        const std::size_t hidden = from == 0 ? 0 : (std::min)(n > 0 ? n - 1 : 0, unsure);
        const std::size_t kept = (std::min)(n - hidden, static_cast<std::size_t>(first_ - tokens_.begin()));
        first_ = std::copy(cut.data() + (n - kept), cut.data() + n, first_ - kept) - kept;
        left_end_ = from == 0 || kept == 0;
        return kept > 0;
    }

    /// A phrase of the dictionary was cut in two where the window began: "a little | more than".
    void drop_parts_of(const token& phrase)
    {
        while (first_ < opened_ && first_->where.begin < phrase.where.end) ++first_;
    }

    /// The blank so many words and at most one step before a place; the place itself when there is none.
    std::size_t back_up(std::size_t at, std::size_t words) const
    {
        const std::string_view text = tokenizer_.text();
        const std::size_t floor = at > one_step ? at - one_step : 0;
        std::size_t safe = at;
        bool in_word = false;
        for (std::size_t i = at; i > floor; --i) {
            const byte_class c = class_of(text[i - 1]);
            if (c <= byte_class::digit) { // the usual case
                in_word = true;
                continue;
            }
            const bool no_break = i > 1 && text[i - 1] == '\xA0' && text[i - 2] == '\xC2';
            const bool blank = c == byte_class::blank || c == byte_class::newline || no_break;
            if (blank && in_word) {
                safe = i - 1 - no_break;
                if (words-- == 0) return safe;
            }
            in_word = !blank;
        }
        return floor == 0 ? 0 : safe;
    }

    tokenizer tokenizer_;
    slots<token, capacity> tokens_;
    token *first_{}, *end_{}, *opened_{}; ///< [first_, end_) may be looked at
    token* start_{};                      ///< the first token that was cut
    std::size_t from_{};                  ///< and the byte from which it was
    bool ended_{}, left_end_{};
};

} // namespace lede::scan
