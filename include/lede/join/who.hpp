// Which mentions are one person.
#pragma once
#include <lede/join/fold.hpp>
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
        std::string family, given, last, office; ///< folded; office: the first title as written
        span name;                               ///< of the fullest mention so far
        std::uint32_t fullest{};                 ///< mention index
    };

    /// The person a mention names: one known before, or a new one.
    std::uint32_t note(std::uint32_t mention, const person& said)
    {
        known k = describe(said);
        k.fullest = mention;
        const std::uint32_t found = match(k);
        if (found == reading::none) return add(std::move(k));
        known& old = people_[found];
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

private:
    static constexpr std::size_t namesakes = 8;

    known describe(const person& said) const
    {
        const person_name& n = said.name;
        known k;
        k.family = folded(n.family.in(text_));
        k.given = folded(n.given.in(text_));
        k.name = n.where;
        const std::string_view whole = n.where.in(text_);
        k.last = folded(n.suffix.empty() ? whole.substr(whole.find_last_of(' ') + 1) : n.family.in(text_));
        if (k.family.empty()) k.family = k.last;
        if (!said.titles.empty())
            k.office = folded(said.titles.front().role.empty() ? said.titles.front().where.in(text_)
                                                               : said.titles.front().role.front().in(text_));
        return k;
    }

    std::uint32_t match(const known& k) const
    {
        std::uint32_t best = reading::none;
        int best_score = 0;
        for (const std::string* key : {&k.family, &k.last}) {
            const auto found = by_word_.find(*key);
            if (found == by_word_.end()) continue;
            for (const std::uint32_t id : found->second)
                if (const int s = score(people_[id], k); s > 0 && s >= best_score) best = id, best_score = s;
        }
        return best;
    }

    /// 0: another person. A short mention fits any namesake, best the one of its office.
    static int score(const known& a, const known& b)
    {
        const bool office = !a.office.empty() && a.office == b.office;
        if (a.given.empty() || b.given.empty()) return 1 + 2 * office;
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
        for (const std::string* key : {&k.family, &k.last}) {
            std::vector<std::uint32_t>& ids = by_word_[*key];
            if (!ids.empty() && ids.back() == id) continue;
            if (ids.size() == namesakes) ids.erase(ids.begin());
            ids.push_back(id);
        }
    }

    std::string_view text_;
    std::vector<known> people_;
    std::unordered_map<std::string, std::vector<std::uint32_t>> by_word_;
};

} // namespace lede::joining
