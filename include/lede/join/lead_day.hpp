// The day that a story's first sentence tells, where the next names the meeting that was held on it.
#pragma once
#include <lede/join/when.hpp>
#include <lede/types/context.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace lede::joining {

/// "Ministers agreed on Thursday to open the strait. The 9th Harbour Council, chaired by X, adopted the text.", "Nets
/// are dear, X said on Thursday. He told the 9th Harbour Forum that"
class lead_day {
public:
    /// Notes a day of a sentence that names no meeting, before any is named.
    void note(const scene& s, std::size_t date, const timex& d, std::size_t number)
    {
        const how told = day_ == reading::none && d.grain == grain::day ? what_is_told(s, date) : how::not_done;
        if (told == how::not_done) return;
        day_ = s[date].mention;
        start_ = d.start;
        sentence_ = number;
        said_ = told == how::said;
    }

    /// Hears of the first event that is named, in the sentence that names it.
    void hear(const scene& s, std::uint32_t event, std::size_t number)
    {
        constexpr std::size_t near = 3;
        if (event_ != reading::none || day_ == reading::none) return;
        event_ = event;
        const std::size_t name = s.ahead(0, s.size(), [&](std::size_t k) { return s.is_name(k); });
        const bool there = is_told(s, name) || (!said_ && is_under_way(s, name));
        there_ = number <= sentence_ + near && there && !is_of_other_day(s);
    }

    /// The event that the day is of; none: of none, or the day is still to come.
    std::uint32_t event(const context& wishes) const
    {
        const bool ahead = wishes.reference && start_ && *start_ > wishes.reference->when;
        return there_ && !ahead ? event_ : reading::none;
    }
    std::uint32_t day() const { return day_; }

private:
    enum class how { not_done, said, done };

    /// "agreed on Thursday", "on Thursday agreed", "said on Thursday"      but not "will vote on Thursday", "a strike
    /// from Thursday"
    static how what_is_told(const scene& s, std::size_t date)
    {
        constexpr std::size_t reach = 10;
        const std::size_t end = s.size() - 1;
        const bool sentence_told = s[end].is_mark('.') || s[end].is_mark('"');
        if (!sentence_told || s[date].quoted || !s[date - 1].is_word()) return how::not_done;
        if (s.is<"from", "until", "since", "by", "before", "after", "for", "of", "last", "next">(date - 1))
            return how::not_done;
        const std::size_t verb = date - 1 - s.is<"on">(date - 1);
        const auto many = [&](std::size_t k) { return s.is_one_of<those_who_meet>(k); };
        if (s[verb].reports()) return s.back(verb, 6, many) == scene::nowhere ? how::said : how::done;
        const std::size_t other = s.back(date, reach,
            [&](std::size_t k) { return s[k].is_mark(',') || s.is<"will", "would", "to", "who", "which">(k); });
        const bool ahead = other != scene::nowhere && !s[other].is_mark(',');
        return ahead || is_of_another(s, date) ? how::not_done : how::done;
    }

    /// "will", "next": the sentence tells of a day to come or long gone, or has one of its own.
    static bool is_of_other_day(const scene& s)
    {
        constexpr lexicon::class_set days{
            word_class::weekday, word_class::month, word_class::deictic_day, word_class::relation};
        return s.ahead(0, s.size(), [&](std::size_t k) {
            const bool dated = s[k].is == item::kind::date && s[k].token.any_of(days);
            return dated || (!s[k].quoted && s.is_one_of<signs_of_other_days>(k));
        }) != scene::nowhere;
    }

    /// "He told the 9th Council that", "The warning came at the 9th Council", "He was speaking at the 9th Council"
    static bool is_told(const scene& s, std::size_t name)
    {
        constexpr std::size_t near = 4, reach = 12;
        const std::size_t told = s.back(name, near, [&](std::size_t k) { return s.is<"told">(k); });
        if (told != scene::nowhere) return !s.is<"had", "was", "were">(told - 1);
        const std::size_t at = s.back(name, near, [&](std::size_t k) { return s.is<"at", "during">(k); });
        const auto said = [&](std::size_t k) { return s.is<"came", "given", "made", "speaking", "spoke">(k); };
        return s.back(at, reach, said) != scene::nowhere;
    }

    /// "adopted", ", chaired by X, adopted", "in Oslo heard that", behind the name that opens the sentence
    static bool tells_deed(const scene& s, std::size_t verb)
    {
        if (s.is<"in">(verb)) ++verb;
        while (s[verb].is_capital()) ++verb;
        return s[verb].is_mark(',') || s.word(verb).ends_with("ed") || s.is_one_of<deeds_of_meeting>(verb);
    }

    /// "The 9th Council, chaired by X", "At the 9th Council", "on the opening day of the 9th Council", "on day two of
    /// the 9th Council", "declaration of the 9th Council", "delegates at the 9th Council", "X, who hosted the 9th
    /// Council", "voted for it at the 9th Council"
    static bool is_under_way(const scene& s, std::size_t name)
    {
        constexpr std::size_t reach = 8;
        const std::size_t first = name - s.is<"the">(name - 1);
        if (s.is_one_of<words_of_other_times>(first - 1)) return false; // "after the 9th Council"
        if (first == 0) return tells_deed(s, name + 1);
        const std::size_t lead = s.back(name, reach, [&](std::size_t k) {
            return s.is<"at", "of", "during">(k) || s[k].tells() != encounter{} || s[k].is_mark(',');
        });
        if (lead == scene::nowhere) return false;
        const auto deeds = [&](std::size_t k) { return s.is_one_of<signs_of_deeds>(k); };
        if (s.is<"at", "during">(lead))
            return lead == 0 || s.is_one_of<those_who_meet, audience>(lead - 1)
                   || s.back(lead, 12, deeds) != scene::nowhere;
        if (s.is<"of">(lead)) return s.is_one_of<parts_of_days, texts_signed>(lead - 1) || s.is<"day">(lead - 2);
        return s.is<"hosted", "co-hosted", "chaired", "co-chaired">(lead);
    }

    std::optional<std::chrono::local_seconds> start_;
    std::uint32_t day_{reading::none}, event_{reading::none};
    std::size_t sentence_{}; ///< the one that tells the day
    bool said_{}, there_{};  ///< on the day somebody said something
};

} // namespace lede::joining
