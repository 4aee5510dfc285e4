// One name for one office, however it is written.
#pragma once
#include <lede/lexicon/key.hpp>
#include <lede/lexicon/office_form.hpp>
#include <lede/lexicon/text_hash.hpp>
#include <lede/types/few.hpp>
#include <lede/types/person.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace lede::lexicon {

/// The words of an office in lower case and their normal forms, articles left out: "Secretary of Defense", "Defence
/// Secretary" are both defense secretary; "Secretary of State" stays, and so does what has more than one preposition.
/// In fixed memory: what is beyond 32 words or 320 bytes is left out.
class office_words {
public:
    explicit office_words(std::string_view written) { add(written), set_in_order(); }
    /// From the pieces of a title's role; none when it has none. \param text the text that was read, whole
    office_words(const title& t, std::string_view text)
    {
        for (const span piece : t.role) add(piece.in(text));
        set_in_order();
    }

    office_words(const office_words&) = delete;
    office_words& operator=(const office_words&) = delete;

    bool empty() const { return words_.empty(); }

    /// Calls take(std::string_view) for the pieces of its name, one after another, with the blanks between them.
    template <class Take>
    void write(Take take) const
    {
        for (const std::string_view& word : words_) {
            if (&word != words_.begin()) take(std::string_view{" "});
            take(word);
        }
    }

    /// The same of what stands before its first preposition: "assistant secretary" of "assistant secretary of state for
    /// Arctic affairs"; else of the whole.
    template <class Take>
    void write_head(Take take) const
    {
        for (const std::string_view& word : words_) {
            if (is_joint(word)) return;
            if (&word != words_.begin()) take(std::string_view{" "});
            take(word);
        }
    }

    /// The last word of its name: "secretary" of "defense secretary". \pre !empty()
    std::string_view last() const { return words_.back().substr(words_.back().find_last_of(' ') + 1); }

private:
    void add(std::string_view written)
    {
        std::size_t begin = used_;
        for (std::size_t i = 0; i < written.size(); ++i) {
            const char c = written[i];
            const auto low = static_cast<char>(fold(static_cast<std::uint8_t>(c)));
            const bool wide = (c & 0x80) != 0 && !is_no_break(written, i);
            const bool inner = (low >= 'a' && low <= 'z') || (c >= '0' && c <= '9') || (c == '-' && used_ > begin)
                               || c == '\'' || wide;
            if (!inner) take(begin);
            else if (used_ < bytes_.size()) bytes_[used_++] = low;
        }
        take(begin);
    }

    /// Either byte of a no-break space.
    static bool is_no_break(std::string_view s, std::size_t i)
    {
        constexpr std::string_view blank = "\xC2\xA0";
        return s.substr(i, 2) == blank || (i > 0 && s.substr(i - 1, 2) == blank);
    }

    void take(std::size_t& begin)
    {
        const std::string_view word{bytes_.data() + begin, used_ - begin};
        begin = used_;
        if (!word.empty() && word != "the" && word != "a" && word != "an") words_.push(normal(word));
    }

    static std::string_view normal(std::string_view word)
    {
        const auto comes_before = [](const office_form& form, std::string_view w) { return form.written < w; };
        const auto found = std::lower_bound(std::begin(office_forms), std::end(office_forms), word, comes_before);
        return found != std::end(office_forms) && found->written == word ? found->normal : word;
    }

    static constexpr bool is_joint(std::string_view w)
    {
        return w == "of" || w == "for" || w == "to" || w == "at" || w == "in";
    }

    /// "secretary of defense" to "defense secretary".
    void set_in_order()
    {
        const auto of = std::find(words_.begin(), words_.end(), "of");
        if (of == words_.end() || of == words_.begin() || std::count_if(words_.begin(), words_.end(), is_joint) != 1)
            return;
        if (of + 2 == words_.end() && (words_.back() == "state" || words_.back() == "staff")) return;
        std::rotate(words_.begin(), of, words_.end()); // "of defense secretary"
        drop(0);
        if (words_.size() == 3 && words_[0] == "foreign" && words_[1] == "affairs") drop(1);
    }

    void drop(std::size_t i)
    {
        std::copy(words_.begin() + i + 1, words_.end(), words_.begin() + i);
        words_.pop();
    }

    few<std::string_view, 32> words_; ///< each in bytes_, or a normal form of the table
    std::array<char, 320> bytes_{};
    std::size_t used_{};
};

/// The name in one piece: lower case, words set apart by single blanks.
inline std::string office_name(const office_words& words)
{
    std::string name;
    words.write([&](std::string_view piece) { name += piece; });
    return name;
}
inline std::string office_name(std::string_view written) { return office_name(office_words{written}); }

/// Tells one office from another by the hash of its name.
class office_key {
public:
    constexpr office_key() = default;
    explicit office_key(const office_words& words)
    {
        words.write([&](std::string_view piece) { add(piece); });
    }
    explicit constexpr office_key(std::string_view name) { add(name); }
    /// "assistant secretary", whatever it is of.
    static office_key of_head(const office_words& words)
    {
        office_key key;
        words.write_head([&](std::string_view piece) { key.add(piece); });
        return key;
    }

    /// No office.
    constexpr bool empty() const { return hash_ == text_hash{}; }
    friend constexpr bool operator==(office_key, office_key) = default;
    constexpr std::uint64_t hash() const { return hash_.value(); }

private:
    constexpr void add(std::string_view bytes)
    {
        for (const char c : bytes) hash_.add(c);
    }
    text_hash hash_;
};

} // namespace lede::lexicon
