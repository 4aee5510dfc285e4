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
        if (s.size() == 1 && goes_on_list(s)) return false; // the end of a line, "Dr. Ann Low;"
        const bool names
            = std::any_of(s.items.begin(), s.items.end(), [](const item& i) { return i.is == item::kind::person; });
        below_heading_ = heads_list(s) || (below_heading_ && names && !names_contact(s) && !is_prose(s));
        const bool listed = names
                            && (below_heading_ || (open_ && (goes_on_list(s) || is_line_of_name(s)))
                                || (s.behind_people && goes_on_with_person(s)));
        open_ = opens_list(s) || s.on_programme() || listed || (open_ && s[0].is_mark('"')); // "15.30 X; Y"
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
    /// A verb, at its item.
    static bool is_verb(const item& i)
    {
        constexpr lexicon::class_set verbs{word_class::verb, word_class::auxiliary, word_class::past_cue,
            word_class::future_cue, word_class::reporting_verb};
        return i.is_word() && i.token.is_lower() && (i.token.any_of(verbs) || i.tells() != encounter{});
    }
    /// "; and Dr. Ann Low, head of the board", "; the Hon. Ann Low, who joined by video"      but not "; Dr. Ann Low
    /// wept"
    static bool goes_on_with_person(const scene& s)
    {
        constexpr std::size_t reach = 6;
        if (!goes_on_list(s)) return false;
        const std::size_t first = s.ahead(1, reach, [&](std::size_t k) { return s[k].is == item::kind::person; });
        if (first == scene::nowhere) return false;
        if (s.between(0, first, [&](std::size_t k) { return !in_list(s, k); }) != scene::nowhere) return false;
        const auto acts = [&](std::size_t k) { return is_verb(s[k]) || s.is<"who", "representing">(k); };
        const std::size_t verb = s.between(first, s.size(), acts);
        return verb == scene::nowhere || !is_verb(s[verb]) || s.is<"representing">(verb);
    }
    /// "Senator Low, whose bill was signed, will speak.", below the list
    static bool is_prose(const scene& s)
    {
        return s[0].token.is_capital() && !is_heading(s) && std::any_of(s.items.begin(), s.items.end(), is_verb);
    }
    /// "Media contact: Ms. Ann Low"
    static bool names_contact(const scene& s)
    {
        return s.is_one_of<labels_of_contact>(0) && (s.is_one_of<labels_of_contact>(1) || s[1].is_mark(':'));
    }

    bool open_{}, below_heading_{}; ///< behind "Speakers: X;"; below the word "Speakers"
};

} // namespace lede::joining
