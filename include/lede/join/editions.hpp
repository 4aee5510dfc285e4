// Which meeting mentions are one meeting: number and series, series alone, acronym, "the second session".
#pragma once
#include <lede/join/fold.hpp>
#include <lede/types/event.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lede::joining {

/// The meetings of a text, one an event. Constant time a mention: only the latest few are compared with.
class editions {
public:
    explicit editions(std::string_view text) : text_{text} {}

    struct place {
        std::uint32_t event;
        reason why;
    };

    /// The event a meeting mention belongs to; a new one: why is `itself`.
    place note(const mention& said)
    {
        known k = describe(said);
        const std::size_t oldest = all_.size() > remembered ? all_.size() - remembered : 0;
        place best{static_cast<std::uint32_t>(all_.size()), reason::itself};
        int best_score = 0;
        for (std::size_t i = all_.size(); i-- > oldest;)
            if (const auto [score, why] = compare(all_[i], k); score > best_score)
                best_score = score, best = {static_cast<std::uint32_t>(i), why};
        if (best.why == reason::itself) {
            if (k.words.empty() && !all_.empty())
                k.words = all_[latest_].words; // "the 17th conference": of the series said last
            all_.push_back(std::move(k));
        } else {
            enrich(all_[best.event], std::move(k));
        }
        latest_ = best.event;
        return best;
    }

private:
    static constexpr std::size_t remembered = 64;

    struct known {
        std::vector<std::string> words;            ///< of the series, folded
        std::string head, acronym, body, initials; ///< body: the short form of the body that meets
        few<std::uint32_t, 4> ordinals;
        std::optional<std::int32_t> year;
        meeting_tier tier{};
        bool pointed_at{}; ///< "this round of the EDD"
    };

    /// "this" stands before.
    bool is_pointed_at(std::size_t at) const
    {
        constexpr std::string_view pointer = "this ";
        return at >= pointer.size() && folded(text_.substr(at - pointer.size(), pointer.size())) == pointer;
    }

    known describe(const mention& said) const
    {
        const meeting& m = *said.as_meeting();
        known k;
        for (const span piece : m.series)
            each_word(piece.in(text_), [&](std::string&& word) {
                if (word[0] != '(') k.initials += word[0];
                k.words.push_back(std::move(word));
            });
        k.head = folded(m.head.in(text_));
        k.acronym
            = folded(m.tier == meeting_tier::acronym && m.acronym.empty() ? said.where.in(text_) : m.acronym.in(text_));
        k.body = folded(m.body_acronym.in(text_));
        k.ordinals = m.ordinals;
        k.year = m.year;
        k.tier = m.tier;
        k.pointed_at = is_pointed_at(said.where.begin);
        if (m.tier == meeting_tier::anaphoric) k.words.clear();
        return k;
    }

    static bool share(const few<std::uint32_t, 4>& a, const few<std::uint32_t, 4>& b)
    {
        return std::any_of(
            a.begin(), a.end(), [&](std::uint32_t n) { return std::find(b.begin(), b.end(), n) != b.end(); });
    }
    static std::string_view singular(std::string_view head)
    {
        return head.ends_with('s') && head != "talks" ? head.substr(0, head.size() - 1) : head;
    }

    struct likeness {
        int score;
        reason why;
    };
    static constexpr likeness unlike{0, reason::itself};

    static likeness compare(const known& old, const known& k)
    {
        const bool numbers = !old.ordinals.empty() && !k.ordinals.empty();
        if (numbers && !share(old.ordinals, k.ordinals)) return unlike;
        if (old.year && k.year && *old.year != *k.year) return unlike;
        const bool marked = numbers || (old.year && k.year);
        if (k.tier == meeting_tier::anaphoric) {
            if ((!k.ordinals.empty() || k.year) && !marked) return unlike;
            return marked || singular(old.head) == singular(k.head) ? likeness{2, reason::anaphora} : unlike;
        }
        if (!k.acronym.empty() && (k.acronym == old.acronym || k.acronym == old.initials))
            return {marked ? 6 : 5, reason::acronym};
        if (!old.acronym.empty() && old.acronym == k.initials) return {marked ? 6 : 5, reason::acronym};
        if (!marked && (holds(k.words, old.acronym) || holds(k.words, old.body))) return {4, reason::acronym};
        const int series = alike(old.words, k.words);
        if (series == 0 && k.pointed_at && !marked && singular(old.head) == singular(k.head))
            return {1, reason::anaphora};
        if (series == 0) return unlike;
        return {series + 3 * marked, marked ? reason::same_number : reason::same_series};
    }

    /// "USASD session" after "the Strategic Dialogue (USASD)".
    static bool holds(const std::vector<std::string>& words, const std::string& acronym)
    {
        return acronym.size() > 2 && std::find(words.begin(), words.end(), acronym) != words.end();
    }

    /// 3: the same words; 2: one ends on the other ("Strategic Dialogue"); 1: one holds all words of the other; 0:
    /// neither.
    static int alike(const std::vector<std::string>& a, const std::vector<std::string>& b)
    {
        if (a.empty() || b.empty()) return 0;
        if (a == b) return 3;
        const auto &less = a.size() < b.size() ? a : b, &more = a.size() < b.size() ? b : a;
        if (std::equal(less.rbegin(), less.rend(), more.rbegin())) return 2;
        const auto held
            = [&](const std::string& word) { return std::find(more.begin(), more.end(), word) != more.end(); };
        if (less.size() >= 2 && less.size() <= 32 && more.size() <= 32 && std::all_of(less.begin(), less.end(), held))
            return less.size() == more.size() ? 3 : 1;
        return 0;
    }

    static void enrich(known& old, known&& k)
    {
        if (old.ordinals.empty()) old.ordinals = k.ordinals;
        if (!old.year) old.year = k.year;
        if (old.body.empty()) old.body = std::move(k.body);
        if (old.acronym.empty() && k.tier != meeting_tier::anaphoric) old.acronym = std::move(k.acronym);
        if (k.words.size() > old.words.size() && k.words.size() <= 32)
            old.words = std::move(k.words), old.initials = std::move(k.initials);
    }

    std::string_view text_;
    std::vector<known> all_;
    std::size_t latest_{};
};

} // namespace lede::joining
