// Which meeting mentions are one meeting: number and series, series alone, acronym, "the second session".
#pragma once
#include <lede/join/fold.hpp>
#include <lede/types/event.hpp>
#include <lede/types/few.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
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
    /// \param held  the year of the date beside its name, if one stands there: "the Harbour Summit of May 2016"
    place note(const mention& said, std::optional<std::int32_t> held)
    {
        known k = describe(said);
        k.held = held;
        const std::size_t oldest = all_.size() > remembered ? all_.size() - remembered : 0;
        place best{static_cast<std::uint32_t>(all_.size()), reason::itself};
        int best_score = 0;
        for (std::size_t i = all_.size(); i-- > oldest;)
            if (const auto [score, why] = compare(all_[i], k);
                score > best_score || (score == best_score && score > 0 && all_[best.event].another && !k.another))
                best_score = score, best = {static_cast<std::uint32_t>(i), why};
        if (best.why == reason::itself) {
            if (k.words.empty() && !all_.empty()) k.words = said_last(k).words;
            all_.push_back(k);
        } else {
            enrich(all_[best.event], k);
        }
        latest_ = best.event;
        return best;
    }

private:
    static constexpr std::size_t remembered = 64;

    using word_list = few<std::string_view, 32>; ///< in the text

    struct known {
        word_list words;                      ///< of the series
        few<char, 32> initials, capitals;     ///< of the same; of those in capitals
        std::string_view head, acronym, body; ///< body: the short form of the body that meets
        few<std::uint32_t, 4> ordinals;
        std::optional<std::int32_t> year, held; ///< of its name; of the date beside it
        meeting_tier tier{};
        bool pointed_at{}; ///< "this round of the EDD"
        bool another{};    ///< "the next Harbour Forum"
    };

    bool is_pointed_at(std::size_t at) const { return ends_on(text_.substr(0, at), "this"); }

    /// "the next Harbour Forum", "the previous one"
    bool is_another(std::size_t at) const
    {
        const std::string_view before = text_.substr(0, at);
        return ends_on(before, "next") || ends_on(before, "previous");
    }

    known describe(const mention& said) const
    {
        const meeting& m = *said.as_meeting();
        known k;
        k.head = m.head.in(text_);
        for (const span piece : m.series)
            each_word(piece.in(text_), [&](std::string_view word) {
                k.initials.push(folded(word[0]));
                if (scan::is_upper(word[0])) k.capitals.push(word[0]);
                k.words.push(same(word, k.head) ? singular(word) : word); // "5th and 6th Harbour Summits"
            });
        k.acronym = m.tier == meeting_tier::acronym && m.acronym.empty() ? said.where.in(text_) : m.acronym.in(text_);
        k.body = m.body_acronym.in(text_);
        k.ordinals = m.ordinals;
        k.year = m.year;
        k.tier = m.tier;
        k.pointed_at = is_pointed_at(said.where.begin);
        k.another = is_another(said.where.begin);
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
        return head.size() > 1 && folded(head.back()) == 's' && !same(head, "talks") ? head.substr(0, head.size() - 1)
                                                                                     : head;
    }
    static bool same_head(const known& a, const known& b) { return same(singular(a.head), singular(b.head)); }
    static bool spells(const few<char, 32>& initials, std::string_view acronym)
    {
        return !acronym.empty() && same({initials.data(), initials.size()}, acronym);
    }

    /// "the 17th conference": of the series said last, rather of the last one that is a conference, too.
    const known& said_last(const known& k) const
    {
        if (same_head(all_[latest_], k)) return all_[latest_];
        const std::size_t oldest = all_.size() > remembered ? all_.size() - remembered : 0;
        for (std::size_t i = all_.size(); i-- > oldest;)
            if (same_head(all_[i], k)) return all_[i];
        return all_[latest_];
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
        if (!numbers && is_held_in_other_year(old, k)) return unlike;
        const bool marked = numbers || (old.year && k.year);
        if (!marked && k.another && !old.another) return unlike;
        if (!numbers && is_out_of_series(k) && !old.ordinals.empty() && !is_out_of_series(old)) return unlike;
        if (k.tier == meeting_tier::anaphoric) {
            if ((!k.ordinals.empty() || k.year) && !marked) return unlike;
            return marked || same_head(old, k) ? likeness{2, reason::anaphora} : unlike;
        }
        const bool one_acronym = !k.acronym.empty() && same(k.acronym, old.acronym);
        if (one_acronym || spells(old.initials, k.acronym) || spells(k.initials, old.acronym))
            return {marked ? 6 : 5, reason::acronym};
        if (!marked && (holds(k.words, old.acronym) || holds(k.words, old.body))) return {4, reason::acronym};
        const int series = (std::max)(alike(old.words, k.words), alike(core_of(old), core_of(k)));
        if (series == 0 && numbers && (is_bare_form(old, k) || is_bare_form(k, old))) return {2, reason::same_number};
        if (series == 0 && same_head(old, k) && (is_short_form(old, k) || is_short_form(k, old)))
            return {3 + 3 * marked, reason::acronym};
        if (series == 0 && k.pointed_at && same_head(old, k)) return {1, reason::anaphora};
        if (series == 0) return unlike;
        return {series + 3 * marked, marked ? reason::same_number : reason::same_series};
    }

    /// "the Harbour Summit of May 2016" in a text on that of 2025. The 2020 Summit may be held in 2021.
    static bool is_held_in_other_year(const known& old, const known& k)
    {
        const auto far = [](std::int32_t a, std::int32_t b) { return a > b + 1 || b > a + 1; };
        return (old.held && k.held && *old.held != *k.held) || (old.year && k.held && far(*old.year, *k.held))
               || (old.held && k.year && far(*old.held, *k.year));
    }

    /// "Extraordinary General Meeting": none of the general meetings that are counted.
    static bool is_out_of_series(const known& k) { return has(k.words, "extraordinary") || has(k.words, "emergency"); }

    /// "Harbour Board" of "third meeting of the Harbour Board" and of "Third Harbour Board Meeting", "Cod Talks" of
    /// "third round of the bilateral Cod Talks"
    static word_list core_of(const known& k)
    {
        const auto common = [](std::string_view word) {
            for (const std::string_view w : {"meeting", "session", "round", "bilateral", "of", "the"})
                if (same(word, w)) return true;
            return false;
        };
        word_list core;
        for (const std::string_view word : k.words)
            if (!common(word)) core.push(singular(word));
        return core;
    }

    /// "55th Forum" of the 55th Harbour Forum Leaders Meeting: a head alone, and of no series.
    static bool is_bare_form(const known& k, const known& whole)
    {
        const bool bare = k.words.empty() || (k.words.size() == 1 && same(singular(k.words[0]), singular(k.head)));
        return bare && has(whole.words, singular(k.head));
    }

    /// "HFC meeting" of the meeting of the Harbour and Fisheries Committee.
    static bool is_short_form(const known& k, const known& whole)
    {
        const std::string_view capitals{whole.capitals.data(), whole.capitals.size()};
        return std::any_of(k.words.begin(), k.words.end(), [&](std::string_view word) {
            const bool upper = std::all_of(word.begin(), word.end(), scan::is_upper);
            return word.size() > 2 && upper && capitals.find(word) != std::string_view::npos;
        });
    }

    /// "USASD session" after "the Strategic Dialogue (USASD)".
    static bool holds(const word_list& words, std::string_view acronym)
    {
        return acronym.size() > 2 && has(words, acronym);
    }
    static bool has(const word_list& words, std::string_view word)
    {
        return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return same(w, word); });
    }

    /// 3: the same words; 2: one ends on the other ("Strategic Dialogue"); 1: one holds all words of the other; 0:
    /// neither.
    static int alike(const word_list& a, const word_list& b)
    {
        if (a.empty() || b.empty()) return 0;
        const auto &less = a.size() < b.size() ? a : b, &more = a.size() < b.size() ? b : a;
        if (std::equal(less.begin(), less.end(), more.end() - less.size(), same))
            return less.size() == more.size() ? 3 : 2;
        const auto held = [&](std::string_view word) { return has(more, word); };
        if (less.size() >= 2 && std::all_of(less.begin(), less.end(), held)) return less.size() == more.size() ? 3 : 1;
        return 0;
    }

    static void enrich(known& old, const known& k)
    {
        if (old.ordinals.empty()) old.ordinals = k.ordinals;
        if (!old.year) old.year = k.year;
        if (!old.held) old.held = k.held;
        if (old.body.empty()) old.body = k.body;
        if (old.acronym.empty() && k.tier != meeting_tier::anaphoric) old.acronym = k.acronym;
        if (k.words.size() <= old.words.size()) return;
        old.words = k.words;
        old.initials = k.initials;
        old.capitals = k.capitals;
    }

    std::string_view text_;
    std::vector<known> all_;
    std::size_t latest_{};
};

} // namespace lede::joining
