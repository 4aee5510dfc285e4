// One sentence and the events it speaks of.
#pragma once
#include <lede/join/fold.hpp>
#include <lede/join/sentence.hpp>
#include <lede/join/wording.hpp>
#include <lede/join/wording_of_debate.hpp>
#include <lede/join/wording_of_places.hpp>
#include <lede/join/wording_of_speech.hpp>
#include <lede/lexicon/spelling.hpp>
#include <lede/scan/phrase_match.hpp>
#include <lede/types/event.hpp>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace lede::joining {

using word_class = scan::word_class;
using ast::encounter;

/// A place in a sentence that stands for an event: a meeting mention, or "the talks".
struct anchor {
    std::size_t at{};
    std::uint32_t event{}; ///< none: of a meeting that is not named
    bool named{};          ///< a mention, not an anaphor
};

/// The head of an event's name: "Forum".
inline span head_of(const reading& all, std::uint32_t event)
{
    return all.mentions[all.events[event].first].as_meeting()->head;
}

class scene {
public:
    static constexpr std::size_t nowhere = SIZE_MAX;

    std::string_view text;
    std::span<const item> items;
    std::vector<anchor> anchors;
    std::string_view head;                ///< of the event in focus: "Forum"
    std::string_view name;                ///< of the same, as it is named first
    std::uint32_t focus{reading::none};   ///< the event spoken of last, before this sentence
    std::uint32_t latest{reading::none};  ///< the same, or one named in passing
    std::uint32_t to_come{reading::none}; ///< one that the sentence before tells of in passing, and that is to come
    std::uint32_t paired{reading::none};  ///< one named together with that in focus: "the 5th Forum and the 8th Summit"
    bool after_name{};                    ///< the sentence before names a meeting: its heading
    bool after_line{};                    ///< the sentence before is a line that no full stop ends
    bool after_date{};                    ///< the sentence before is a line of a date alone
    bool behind_day{};                    ///< the sentence before is a weekday and its date alone, on the same line
    bool below_day{};                     ///< a line of a weekday and its date alone stands above: a diary's heading
    bool diary{};                         ///< a line below it opened with a meeting's place: "Oslo - 5th Forum"
    bool clock_first{};                   ///< the sentence is a line that a clock time opens: a programme's
    bool schedule{};                      ///< such a line named a meeting, and no heading does: someone's day
    bool behind_people{};                 ///< the sentence before ends on someone who is there: "chaired by X; Y"
    bool listed{};                        ///< the sentence goes on with a list of those who are there: "Speakers: X; Y"
    bool roll{};                          ///< the text is a list of those who are at its meeting
    bool agenda{};                        ///< the text is the agenda of its meeting: numbered lines
    bool minutes{};                       ///< the text is the minutes of its meeting
    bool reactions{};                     ///< the paragraph tells what others say of the meeting
    bool in_session{};                    ///< the sentence before tells that it opened, met or ended
    bool just_spoken_of{};                ///< the sentence before speaks of the event in focus
    bool lately_spoken_of{};              ///< it does, or the one before it, or a few before that, in the hall
    span venue;                           ///< of the event in focus, as far as it is told
    bool headed{};                        ///< a heading, no sentence, names a meeting
    bool speech{};                        ///< someone speaks to those who are there, below a heading that names it
    bool lead{}; ///< one of the first sentences below a heading that names the meeting in focus

    /// The sentence stands on a line of a programme that an hour opens.
    bool on_programme() const { return clock_first && !schedule; }

    /// Takes from the event in focus what a sentence may ask of it.
    void look_at_focus(const reading& all)
    {
        const bool none = focus == reading::none;
        venue = none ? span{} : all.events[focus].venue;
        name = none ? std::string_view{} : all.events[focus].meeting.in(text);
        head = none ? std::string_view{} : head_of(all, focus).in(text);
    }

    std::size_t size() const { return items.size(); }
    /// Before the first item and behind the last stand marks that are none: whatever is asked of them, they are not.
    const item& operator[](std::size_t i) const
    {
        static constexpr item none{item::kind::mark, false, 0, {}, {}, 0};
        return i < size() ? items[i] : none;
    }
    std::string_view word(std::size_t i) const
    {
        return (*this)[i].is_word() ? (*this)[i].token.where.in(text) : std::string_view{};
    }

    /// An item, a mention's words all of them, up to the next item.
    std::string_view written(std::size_t i) const
    {
        const span first = items[i].token.where;
        const std::size_t end = i + 1 < size() ? items[i + 1].token.where.begin : items.back().token.where.end;
        return text.substr(first.begin, end - first.begin);
    }

    /// From the first of two items to the end of the second, which is a word.
    std::string_view written_between(std::size_t first, std::size_t last) const
    {
        const std::size_t begin = items[first].token.where.begin;
        return text.substr(begin, items[last].token.where.end - begin);
    }

    /// Whether an item is one of these words or phrases, in any case: is<"in", "ahead of">(i).
    template <lexicon::spelling... Words>
    bool is(std::size_t i) const
    {
        return stands_on(word_list<Words...>{}, (*this)[i]);
    }

    /// Whether an item stands on one of these lists: is_one_of<verbs_of_going>(i).
    template <class... Lists>
    bool is_one_of(std::size_t i) const
    {
        return (stands_on(Lists{}, (*this)[i]) || ...);
    }

    /// One of the words or phrases stands in the sentence.
    template <lexicon::spelling... Words>
    bool has_word() const
    {
        return ahead(0, size(), [&](std::size_t i) { return is<Words...>(i); }) != nowhere;
    }

    bool has_verb(ast::encounter told) const
    {
        return ahead(0, size(), [&](std::size_t i) { return (*this)[i].tells() == told; }) != nowhere;
    }

    bool names_meeting() const
    {
        for (const anchor& a : anchors)
            if (a.named) return true;
        return false;
    }

    /// A meeting is named between two items; begin nowhere: from the sentence's start on.
    bool names_meeting_before(std::size_t end, std::size_t begin) const
    {
        for (const anchor& a : anchors)
            if (a.named && a.at + 1 > begin + 1 && a.at < end) return true;
        return false;
    }

    /// The event that something at an item belongs to: of the meeting before it, unless a comma or "and" sets it to the
    /// one after, or that one is nearer; else of the one after.
    const anchor* event_at(std::size_t i) const
    {
        const anchor *left = nullptr, *right = nullptr;
        for (const anchor& a : anchors) {
            if (a.at <= i) left = &a;
            else if (!right) right = &a;
        }
        if (!left || !right) return left ? left : right;
        const bool parted = breaks(left->at, i), joined = !breaks(i, right->at);
        return joined && (parted || right->at - i < i - left->at) ? right : left;
    }

    /// A meeting mention.
    bool is_name(std::size_t i) const { return (*this)[i].is == item::kind::meeting; }

    /// A meeting mention, or what stands for one: "the talks".
    bool is_meeting(std::size_t i) const
    {
        for (const anchor& a : anchors)
            if (a.at == i && a.event != reading::none
                && (is_name(i) || (*this)[i].has(word_class::gathering) || is<"both", "each">(i)))
                return true;
        return false;
    }

    /// "at the Forum", "at the opening of the Forum", "at the Board's 8th session", at the meeting.
    bool is_at_meeting(std::size_t meeting) const
    {
        return is<"at">(back(meeting, 8, [&](std::size_t i) {
            const scan::token& word = (*this)[i].token;
            const bool passes = is_one_of<words_before_meeting>(i) || word.is == scan::token::kind::possessive
                                || (*this)[i + 1].token.is == scan::token::kind::possessive || word.is_capital();
            return !passes || is<"at">(i);
        }));
    }

    /// The nearest item left of i, within reach, that holds; nowhere: none.
    template <class Holds>
    std::size_t back(std::size_t i, std::size_t reach, Holds holds) const
    {
        for (std::size_t n = 0; n < reach && i > 0; ++n)
            if (holds(--i)) return i;
        return nowhere;
    }

    /// The first item between two that holds; nowhere: none.
    template <class Holds>
    std::size_t between(std::size_t left, std::size_t right, Holds holds) const
    {
        for (std::size_t i = left + 1; i < right && i < size(); ++i)
            if (holds(i)) return i;
        return nowhere;
    }

    /// The nearest item from `first` on, of so many, that holds; nowhere: none.
    template <class Holds>
    std::size_t ahead(std::size_t first, std::size_t reach, Holds holds) const
    {
        return between(first - 1, first + reach, holds);
    }

    /// Whether one of the words of these lists stands left of i, within reach.
    template <class... Lists>
    bool follows(std::size_t i, std::size_t reach) const
    {
        return back(i, reach, [&](std::size_t k) { return is_one_of<Lists...>(k); }) != nowhere;
    }

    /// Whether one of the words of these lists stands among so many from `first` on.
    template <class... Lists>
    bool precedes(std::size_t first, std::size_t reach) const
    {
        return ahead(first, reach, [&](std::size_t k) { return is_one_of<Lists...>(k); }) != nowhere;
    }

private:
    template <lexicon::spelling Word>
    bool reads(const item& here) const
    {
        constexpr std::size_t longest = 16; // beyond it a key no longer tells all letters
        constexpr bool phrase = Word.is_phrase();
        static_assert(phrase || Word.size() <= longest);
        constexpr lexicon::word_key key = lexicon::key_of(Word.view());
        if constexpr (!phrase) return here.spelt == key;
        const std::string_view said = here.is_word() ? here.token.where.in(text) : std::string_view{};
        return !said.empty() && scan::match_phrase(said, 0, Word.view()) == said.size();
    }
    template <lexicon::spelling... Words>
    bool stands_on(word_list<Words...>, const item& here) const
    {
        constexpr bool phrases = (Words.is_phrase() || ...);
        constexpr std::uint64_t bits = (lexicon::key_of(Words.view()).bit() | ...);
        return (phrases || (here.bit & bits) != 0) && (reads<Words>(here) || ...);
    }
    bool breaks(std::size_t from, std::size_t to) const
    {
        return between(from, to, [&](std::size_t i) {
            return (*this)[i].is_mark(',') || is<"and", "while", "but", "before", "after">(i);
        }) != nowhere;
    }
};

} // namespace lede::joining
