// Which mentions are one person.
#pragma once
#include <lede/join/fold.hpp>
#include <lede/join/wanted_words.hpp>
#include <lede/lexicon/office_words.hpp>
#include <lede/types/event.hpp>
#include <lede/types/few.hpp>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace lede::joining {

/// Everyone the text names, by family name. Constant time a mention: of one family name only the last few people are
/// remembered.
class who {
public:
    explicit who(std::string_view text) : text_{text} {}

    struct known {
        std::string_view family, given, last; ///< in the text, as all names here
        std::string_view first;               ///< the first of a whole name's words: "Akiba" of "Akiba Takeo"
        std::string_view bare;                ///< the family name without its article: "Rifai" of "al-Rifai"
        std::string_view fathers;             ///< the first of two family names: "Ramos" of "Ana Ramos Ibarra"
        lexicon::office_key office;           ///< of the first title
        bool knighted{};                      ///< called "Sir", "Dame"
        bool mister{}, missus{};              ///< called "Mr."; "Mrs.", "Ms.", "Miss"
        span name;                            ///< of the fullest mention so far
        std::uint32_t fullest{};              ///< mention index
    };

    /// The person a mention names: one known before, or a new one.
    std::uint32_t note(std::uint32_t mention, const person& said)
    {
        known k = describe(said);
        k.fullest = mention;
        const std::uint32_t found = match(k);
        if (found == reading::none) return add(k);
        known& old = people_[found];
        k.mister = old.mister = old.mister || k.mister;
        k.missus = old.missus = old.missus || k.missus;
        if (old.given.empty() && !k.given.empty()) {
            if (old.office.empty()) old.office = k.office;
            std::swap(k.office, old.office);
            if (k.last.empty()) k.last = old.last;
            old = k;
            index(old, found);
        }
        return found;
    }

    /// The latest person with this word for a family name, or for the last of a full name; none: nobody.
    /// \param before the word before it: of several, the one whose given name that is
    std::uint32_t called(std::string_view word, std::string_view before) const
    {
        const auto found = by_word_.find(key_of(word));
        if (found == by_word_.end()) return reading::none;
        for (const std::uint32_t id : found->second)
            if (!before.empty() && same(people_[id].given, before)) return id;
        return found->second.back();
    }
    /// The person whose father's family name this is, with his mother's behind it; none: nobody.
    std::uint32_t called_by_father(std::string_view word) const
    {
        const auto found = by_fathers_.find(key_of(word));
        return found == by_fathers_.end() ? reading::none : found->second.back();
    }
    const known& operator[](std::uint32_t id) const { return people_[id]; }
    std::size_t size() const { return people_.size(); }
    bool empty() const { return people_.empty(); }
    /// The words that someone can be called by.
    const wanted_words& words() const { return words_; }

private:
    static constexpr std::size_t namesakes = 8;
    using index_of_words = std::unordered_map<std::uint64_t, few<std::uint32_t, namesakes>>;

    known describe(const person& said) const
    {
        const person_name& n = said.name;
        known k;
        k.family = n.family.in(text_);
        k.given = n.given.in(text_);
        k.name = n.where;
        const std::string_view whole = n.where.in(text_);
        const auto [first, last] = outer_words_of(whole);
        k.last = !n.suffix.empty() ? k.family : last.empty() ? whole : last;
        if (k.family.empty()) k.family = k.last;
        k.first = first;
        k.bare = without_article(k.family);
        if (n.suffix.empty()) k.fathers = word_before_last(n, whole);
        for (const title& t : said.titles) note_address(k, t.where.in(text_));
        if (!said.titles.empty()) k.office = office_of(said.titles.front());
        return k;
    }

    /// "Rifai" of "al-Rifai"
    static std::string_view without_article(std::string_view family)
    {
        const bool article = same(family.substr(0, 3), "al-") || same(family.substr(0, 3), "el-");
        return article ? family.substr(3) : family;
    }

    /// "Ramos" of "Ana Ramos Ibarra", a plain word between others; empty: there is none.
    static std::string_view word_before_last(const person_name& n, std::string_view whole)
    {
        const std::size_t end = whole.find_last_of(' ');
        if (end == std::string_view::npos || end == 0) return {};
        const std::size_t begin = whole.find_last_of(' ', end - 1);
        if (begin == std::string_view::npos || n.given.begin != n.where.begin) return {};
        const std::string_view word = whole.substr(begin + 1, end - begin - 1);
        return word.size() > 2 && word.find_first_of(".'\"") == std::string_view::npos ? word : std::string_view{};
    }

    static void note_address(known& k, std::string_view title)
    {
        if (title.ends_with('.')) title.remove_suffix(1);
        k.knighted = k.knighted || same(title, "sir") || same(title, "dame");
        k.mister = k.mister || same(title, "mr");
        k.missus = k.missus || same(title, "mrs") || same(title, "ms") || same(title, "miss");
    }

    lexicon::office_key office_of(const title& t) const
    {
        return t.role.empty() ? lexicon::office_key{lexicon::office_words{t.where.in(text_)}}
                              : lexicon::office_key{lexicon::office_words{t, text_}};
    }

    /// none: nobody, or a short mention that fits two people alike
    std::uint32_t match(const known& k) const
    {
        std::uint32_t best = reading::none;
        int best_score = 0;
        bool tie = false;
        const auto weigh = [&](const index_of_words& words, std::string_view word) {
            const auto found = words.find(key_of(word));
            if (word.empty() || found == words.end()) return;
            for (const std::uint32_t id : found->second) {
                const int s = score(people_[id], k);
                if (id == best || s == 0 || s < best_score) continue;
                tie = s == best_score && !people_[best].given.empty() && !people_[id].given.empty();
                best = id, best_score = s;
            }
        };
        weigh(by_word_, k.bare);
        weigh(by_word_, k.last);
        if (best == reading::none) weigh(by_first_, k.family);
        if (best == reading::none) weigh(by_word_, k.first);
        if (best == reading::none && k.given.empty() && k.office.empty()) weigh(by_fathers_, k.family);
        return tie && k.given.empty() ? reading::none : best;
    }

    /// 0: another person. A short mention fits any namesake, best the one of its office.
    static int score(const known& a, const known& b)
    {
        const bool office = !a.office.empty() && a.office == b.office;
        if ((a.mister && b.missus) || (a.missus && b.mister)) return 0;
        const bool by_given = same(b.given, b.family); // "Sir Dennis"
        if (a.knighted && b.knighted && by_given && same(a.given, b.given)) return 3;
        const bool lone = a.given.empty() || b.given.empty();
        const bool family = same(a.bare, b.bare) || same(a.last, b.last);
        if (b.given.empty() && b.office.empty() && !family && same(a.fathers, b.family)) return 1;
        if (lone && !family && !same(a.family, b.last) && !same(a.last, b.family))
            return office ? 2 : 0; // "Secretary General Akiba" of "Akiba Takeo": an order that couldn't be told
        if (lone) return 1 + 2 * office;
        if (!family) return 0;
        if (same(a.given, b.given)) return 4;
        const auto [less, more]
            = a.given.size() < b.given.size() ? std::pair{a.given, b.given} : std::pair{b.given, a.given};
        const bool initial = less.ends_with('.') && folded(more[0]) == folded(less[0]);
        if (initial || starts_with(more, less)) return 3;
        return office && starts_with(more, less.substr(0, 2)) ? 2 : 0;
    }

    std::uint32_t add(const known& k)
    {
        const auto id = static_cast<std::uint32_t>(people_.size());
        index(k, id);
        people_.push_back(k);
        return id;
    }

    void index(const known& k, std::uint32_t id)
    {
        const auto add = [&](index_of_words& words, std::string_view word) {
            few<std::uint32_t, namesakes>& ids = words[key_of(word)];
            if (word.empty() || (!ids.empty() && ids.back() == id)) return;
            if (ids.full()) {
                std::copy(ids.begin() + 1, ids.end(), ids.begin());
                ids.pop();
            }
            ids.push(id);
        };
        add(by_word_, k.bare);
        add(by_word_, k.last);
        words_.add(k.bare);
        words_.add(k.last);
        add(by_first_, k.first);
        add(by_fathers_, k.fathers);
        words_.add(k.fathers);
    }

    std::string_view text_;
    std::vector<known> people_;
    wanted_words words_;
    index_of_words by_word_, by_first_; ///< by family name and last word; by first word
    index_of_words by_fathers_;
};

} // namespace lede::joining
