// Lists of those who are at a meeting, over lines and semicolons.
#pragma once
#include <lede/join/attendance.hpp>

#include <algorithm>

namespace lede::joining {

/// Whether sentence after sentence is of such a list: "Speakers: X; Y", the lines below "Participants".
class listing {
public:
    bool goes_on(const scene& s)
    {
        const bool names
            = std::any_of(s.items.begin(), s.items.end(), [](const item& i) { return i.is == item::kind::person; });
        below_heading_ = heads_list(s) || (below_heading_ && names && !names_contact(s));
        const bool listed = names && (below_heading_ || (open_ && (goes_on_list(s) || is_line_of_name(s))));
        open_ = opens_list(s) || s.clock_first || listed || (open_ && s[0].is_mark('"')); // "15.30 X; Y"
        return listed;
    }

    /// "Minutes of the 5th Meeting", "Agenda", "List of participants": what the text is, by one of its headings.
    static void note_kind(scene& s, std::size_t heading)
    {
        constexpr std::size_t last_of_agenda = 2;
        s.minutes = s.minutes || s.has_word<"minutes", "proceedings", "record">();
        s.agenda = s.agenda || (heading <= last_of_agenda && s.has_word<"agenda">());
        if (heading == 0) s.roll = heads_list(s) && s.has_word<"list">();
    }

private:
    /// "Dr. Ann Low (Oslo)" on a line of her own.
    static bool is_line_of_name(const scene& s)
    {
        return s[0].is == item::kind::person && s[0].token.before == scan::token::gap::line;
    }
    /// "Media contact: Ms. Ann Low"
    static bool names_contact(const scene& s)
    {
        return s.is_one_of<labels_of_contact>(0) && (s.is_one_of<labels_of_contact>(1) || s[1].is_mark(':'));
    }

    bool open_{}, below_heading_{}; ///< behind "Speakers: X;"; below the word "Speakers"
};

} // namespace lede::joining
