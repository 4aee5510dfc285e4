// Whom "he", "she" and "they" mean at a sentence's start.
#pragma once
#include <lede/join/people_list.hpp>
#include <lede/types/few.hpp>

#include <algorithm>
#include <cstdint>

namespace lede::joining {

/// Where a sentence's subject stands: behind "On 9 December", "In Oslo,", "In Oslo, on 9 December,", "There", "While
/// there,", behind a list's semicolon.
inline std::size_t subject_at(const scene& s)
{
    std::size_t first = goes_on_list(s);
    first += s.is<"while">(first) && s.is<"there">(first + 1);
    first += s.is<"there", "then", "later", "afterwards">(first);
    for (int part = 0; part < 2; ++part) { // of place, of time
        const std::size_t date = first + s.is<"on", "in", "from">(first);
        if (s[date].is == item::kind::date) first = date + 1;
        if (s.is<"in">(first) && s[first + 1].is_capital() && s[first + 2].is_mark(',')) first += 2;
        first += first > 0 && s[first].is_mark(',');
    }
    return first;
}

/// "she" of "We agree," she said.", "She said": a pronoun that a quote is of, or the sentence's subject.
inline std::size_t speaker_at(const scene& s)
{
    const std::size_t of_quote = s.ahead(1, s.size(),
        [&](std::size_t k) { return s.is<"he", "she", "they">(k) && s[k - 1].is_mark('"') && s[k + 1].reports(); });
    return of_quote == scene::nowhere ? subject_at(s) : of_quote;
}

/// The people of the sentence before, and those of them who act in it.
class pronouns {
public:
    /// Someone who is named at an item, or told by his office.
    void note(const scene& s, std::size_t i, std::uint32_t who) { now_.note(who, !is_object(s, i)); }

    /// At the sentence's end. Calls take(item, who) for each person meant: "She will attend the Forum" says it of the
    /// one who acts in the sentence before, or of the one person in it; "They will", "the two will" and "the pair will"
    /// of both.
    template <class Take>
    void hear(const scene& s, Take take)
    {
        const std::size_t first = speaker_at(s);
        const bool one = s.is<"he", "she">(first);
        const bool two = s.is<"the">(first) && s.is<"two", "pair">(first + 1) && !s.is_one_of<parties>(first + 2),
                   many = two || s.is<"they", "both">(first);
        const people& meant = one && !before_.subjects.empty() ? before_.subjects : before_.all;
        if (one || many)
            if (meant.size() == (one ? 1 : 2))
                for (const std::uint32_t who : meant) {
                    take(first + two, who);
                    now_.note(who, true);
                }
        const auto pronoun = [&](std::size_t k) { return s.is<"he", "she">(k); };
        const bool goes_on = now_.subjects.empty() && s.ahead(0, s.size(), pronoun) != scene::nowhere;
        if (!goes_on && (!now_.all.empty() || !(one || many))) before_ = now_; // "At noon she met Y": Y is not "she"
        now_ = {};
    }

private:
    using people = few<std::uint32_t, 4>;
    struct heard {
        people all, subjects;

        void note(std::uint32_t who, bool acts)
        {
            for (people* some : {&all, &subjects})
                if ((acts || some == &all) && !some->full()
                    && std::find(some->begin(), some->end(), who) == some->end())
                    some->push(who);
        }
    };
    heard before_, now_; ///< of the sentence before; of this one, as far as it is heard
};

} // namespace lede::joining
