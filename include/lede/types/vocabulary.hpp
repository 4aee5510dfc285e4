// A caller's own words.
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lede {

/// What a caller's word is.
enum class word_kind : std::uint8_t {
    gathering,    ///< a head noun of meetings: "hackathon"
    series,       ///< the proper name of a series of meetings: "Blue Lagoon Process"
    body,         ///< a body that meets, by name or acronym: "Zonta International"
    acronym,      ///< the short form of a series: "BLP"
    office,       ///< a title's head noun: "wrangler"
    honorific,    ///< "Comte"
    rank,         ///< "Wing Leader"
    portfolio,    ///< what a minister is minister of: "Digital Affairs"
    organization, ///< what an office belongs to: "Frobnicate Inc."
    surname,      ///< a family name that stands first: "Ahn"
    holiday,      ///< a day's name with no date of its own: found, and without a value
};

/// Words and phrases added at run time. Built once, then only read: share one between threads, keep it alive during
/// each call. Matching folds ASCII case; a phrase may hold up to 8 words, set apart by single blanks. A word of the
/// text costs a search among the entries, and a look at those that start as it does.
class vocabulary {
public:
    struct entry {
        std::string words; ///< as matched: ASCII letters in lower case
        word_kind kind;
        bool operator==(const entry&) const = default;
    };

    /// Adds a word or phrase; throws nothing but bad_alloc.
    /// \return false when words is empty, longer than 120 bytes or 8 words, or starts or ends with a blank: nothing was
    /// added
    [[nodiscard]] bool add(word_kind kind, std::string_view words);

    const std::vector<entry>& entries() const noexcept { return entries_; }
    [[nodiscard]] bool empty() const noexcept { return entries_.empty(); }

    /// Whether an entry may stand at the start of text: told from two bytes, wrong only in saying so. Constant time.
    bool may_start(std::string_view text) const noexcept
    {
        if (text.empty()) return false;
        return (starts_[row(text[0])] & (text.size() > 1 ? column(text[1]) : any)) != 0;
    }

private:
    static constexpr std::uint32_t any = UINT32_MAX;
    static std::size_t row(char c) noexcept { return static_cast<unsigned char>(c) & 31U; } // folds case
    static std::uint32_t column(char c) noexcept { return std::uint32_t{1} << (static_cast<unsigned char>(c) & 31U); }

    std::vector<entry> entries_; // sorted by words: those of one first word stand together
    std::array<std::uint32_t, 32> starts_{};
};

inline bool vocabulary::add(word_kind kind, std::string_view words)
{
    const auto blanks = std::count(words.begin(), words.end(), ' ');
    if (words.empty() || words.size() > 120 || blanks > 7 || words.front() == ' ' || words.back() == ' '
        || words.find("  ") != std::string_view::npos)
        return false;
    entry added{std::string(words), kind};
    for (char& c : added.words)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    const bool pair
        = added.words.size() > 1
          && ((added.words[1] >= 'a' && added.words[1] <= 'z') || (added.words[1] >= '0' && added.words[1] <= '9'));
    starts_[row(added.words[0])] |= pair ? column(added.words[1]) : any;
    const auto place = std::lower_bound(
        entries_.begin(), entries_.end(), added, [](const entry& a, const entry& b) { return a.words < b.words; });
    entries_.insert(place, std::move(added));
    return true;
}

} // namespace lede
