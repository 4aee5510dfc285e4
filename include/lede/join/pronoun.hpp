// Whom "he", "she" and "they" mean at a sentence's start.
#pragma once
#include <lede/join/line.hpp>
#include <lede/types/few.hpp>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace lede::joining {

/// Where a sentence's subject stands: behind "On 9 December", behind "There", behind a list's semicolon.
inline std::size_t subject_at(const scene& s)
{
    std::size_t first = goes_on_list(s);
    first += s.is<"there", "then", "later", "afterwards">(first);
    const std::size_t date = first + s.is<"on", "in", "from">(first);
    if (date < s.size() && s[date].is == item::kind::date) first = date + 1;
    return first + (first < s.size() && first > 0 && s[first].is_mark(','));
}

/// The people of the sentence before.
class pronouns {
public:
    /// Calls take(item, who) for each person meant: "She will attend the Forum" says it of the one person of the
    /// sentence before, "They will" and "the two will" of both of them.
    /// \param person_of of each mention that is a person: the mention that stands for him
    template <class Take>
    void hear(const scene& s, const std::vector<std::uint32_t>& person_of, Take take)
    {
        const std::size_t first = subject_at(s);
        const bool one = s.is<"he", "she">(first);
        const bool both = s.is<"they", "both">(first), two = s.is<"the">(first) && s.is<"two">(first + 1);
        if (one || both || two)
            if (people_.size() == (one ? 1 : 2))
                for (const std::uint32_t who : people_) take(first + two, who);
        few<std::uint32_t, 4> people;
        for (const item& i : s.items)
            if (i.is == item::kind::person && !people.full()
                && std::find(people.begin(), people.end(), person_of[i.mention]) == people.end())
                people.push(person_of[i.mention]);
        if (!people.empty() || !(one || both || two)) people_ = people;
    }

private:
    few<std::uint32_t, 4> people_;
};

} // namespace lede::joining
