// Which mentions are one person.
#pragma once
#include <lede/join/fold.hpp>
#include <lede/join/wanted_words.hpp>
#include <lede/resolve/office.hpp>
#include <lede/types/event.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lede::joining {

/// Everyone the text names, by family name. Constant time a mention: of one family name only the last few people are
/// remembered.
class who {
public:
    explicit who(std::string_view text) : text_{text} {}

    struct known {
        std::string family, given, last; ///< folded
        std::string first;               ///< the first of a whole name's words: "Akiba" of "Akiba Takeo"
        std::string office;              ///< of the first title, in its normal form
        bool mister{}, missus{};         ///< called "Mr."; "Mrs.", "Ms.", "Miss"
        span name;                       ///< of the fullest mention so far
        std::uint32_t fullest{};         ///< mention index
    };

    /// The person a mention names: one known before, or a new one.
    std::uint32_t note(std::uint32_t mention, const person& said)
    {
        known k = describe(said);
        k.fullest = mention;
        const std::uint32_t found = match(k);
        if (found == reading::none) return add(std::move(k));
        known& old = people_[found];
        k.mister = old.mister = old.mister || k.mister;
        k.missus = old.missus = old.missus || k.missus;
        if (old.given.empty() && !k.given.empty()) {
            if (old.office.empty()) old.office = k.office;
            std::swap(k.office, old.office);
            k.last = k.last.empty() ? old.last : k.last;
            old = std::move(k);
            index(old, found);
        }
        return found;
    }

    /// The latest person with this word for a family name, or for the last of a full name; none: nobody.
    std::uint32_t called(const std::string& word) const
    {
        const auto found = by_word_.find(word);
        return found == by_word_.end() ? reading::none : found->second.back();
    }
    const known& operator[](std::uint32_t id) const { return people_[id]; }
    bool empty() const { return people_.empty(); }
    /// The words that someone can be called by.
    const wanted_words& words() const { return words_; }

private:
    static constexpr std::size_t namesakes = 8;
    using index_of_words = std::unordered_map<std::string, std::vector<std::uint32_t>>;

    known describe(const person& said) const
    {
        const person_name& n = said.name;
        known k;
        k.family = folded(n.family.in(text_));
        k.given = folded(n.given.in(text_));
        k.name = n.where;
        const std::string_view whole = n.where.in(text_);
        const auto [first, last] = outer_words_of(whole);
        k.last = folded(!n.suffix.empty() ? n.family.in(text_) : last.empty() ? whole : last);
        if (k.family.empty()) k.family = k.last;
        k.first = folded(first);
        constexpr std::size_t longest_form = 8; // "Miss", "Mrs.": what is longer need not be looked at
        for (const title& t : said.titles) {
            if (t.where.size() > longest_form) continue;
            const std::string form = resolve::office_name(t.where.in(text_));
            k.mister = k.mister || form == "mr";
            k.missus = k.missus || form == "mrs" || form == "ms" || form == "miss";
        }
        if (!said.titles.empty()) {
            const title& t = said.titles.front();
            k.office = t.role.empty() ? resolve::office_name(t.where.in(text_)) : resolve::office_of(t, text_);
        }
        return k;
    }

    /// none: nobody, or a short mention that fits two people alike
    std::uint32_t match(const known& k) const
    {
        std::uint32_t best = reading::none;
        int best_score = 0;
        bool tie = false;
        const auto weigh = [&](const index_of_words& words, const std::string& key) {
            const auto found = words.find(key);
            if (key.empty() || found == words.end()) return;
            for (const std::uint32_t id : found->second) {
                const int s = score(people_[id], k);
                if (id == best || s == 0 || s < best_score) continue;
                tie = s == best_score && !people_[best].given.empty() && !people_[id].given.empty();
                best = id, best_score = s;
            }
        };
        weigh(by_word_, k.family);
        weigh(by_word_, k.last);
        if (best == reading::none) weigh(by_first_, k.family);
        if (best == reading::none) weigh(by_word_, k.first);
        return tie && k.given.empty() ? reading::none : best;
    }

    /// 0: another person. A short mention fits any namesake, best the one of its office.
    static int score(const known& a, const known& b)
    {
        const bool office = !a.office.empty() && a.office == b.office;
        if ((a.mister && b.missus) || (a.missus && b.mister)) return 0;
        const bool lone = a.given.empty() || b.given.empty();
        if (lone && a.family != b.family && a.last != b.last && a.family != b.last && a.last != b.family)
            return office ? 2 : 0; // "Secretary General Akiba" of "Akiba Takeo": an order that couldn't be told
        if (lone) return 1 + 2 * office;
        if (a.family != b.family && a.last != b.last) return 0;
        if (a.given == b.given) return 4;
        const std::string &less = a.given.size() < b.given.size() ? a.given : b.given,
                          &more = a.given.size() < b.given.size() ? b.given : a.given;
        const bool initial = less.size() == 2 && less[1] == '.' && more[0] == less[0];
        if (initial || more.starts_with(less)) return 3;
        return office && less.substr(0, 2) == more.substr(0, 2) ? 2 : 0;
    }

    std::uint32_t add(known&& k)
    {
        const auto id = static_cast<std::uint32_t>(people_.size());
        index(k, id);
        people_.push_back(std::move(k));
        return id;
    }

    void index(const known& k, std::uint32_t id)
    {
        const auto add = [&](index_of_words& words, const std::string& key) {
            std::vector<std::uint32_t>& ids = words[key];
            if (key.empty() || (!ids.empty() && ids.back() == id)) return;
            if (ids.size() == namesakes) ids.erase(ids.begin());
            ids.push_back(id);
        };
        add(by_word_, k.family);
        add(by_word_, k.last);
        words_.add(k.family);
        words_.add(k.last);
        add(by_first_, k.first);
    }

    std::string_view text_;
    std::vector<known> people_;
    wanted_words words_;
    index_of_words by_word_, by_first_; ///< by family name and last word; by first word
};

} // namespace lede::joining
