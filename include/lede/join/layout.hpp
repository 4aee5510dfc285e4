// What kind of text the lines say it is: headings, calendars, diaries, speeches.
#pragma once
#include <lede/join/listing.hpp>
#include <lede/join/on_line.hpp>
#include <lede/join/place_line.hpp>
#include <lede/types/event.hpp>

#include <cstddef>
#include <cstdint>

namespace lede::joining {

/// So many sentences are a text's lead.
inline constexpr std::size_t lead_sentences = 3;

/// Sets what a scene knows of its lines; one sentence after the other.
class layout {
public:
    /// The line is another item of a diary, a calendar or a schedule: it tells nothing of the meeting before.
    bool opens_another(const scene& s, const reading& all) const
    {
        return opens_item_of_diary(s) || (s.schedule && opens_on_clock(s, all)) || (calendar_ && opens_on_day(s, all));
    }

    /// All lines so far are headings.
    bool is_heading_so_far() const { return heading_; }

    /// The first sentences below a heading that names a meeting.
    bool is_lead() const { return told_ < lead_sentences && headed_; }

    /// The mention of a diary's day, a line of its own; none: none stands above.
    std::uint32_t day() const { return day_; }

    /// What the lines before say of this one.
    void come_from_before(scene& s, const reading& all)
    {
        const bool same_line = s[0].token.before == scan::token::gap::blank; // "14:00 Debate: Who pays? X, Y"
        s.clock_first = opens_on_clock(s, all) || (s.clock_first && same_line);
        s.listed = listing_.goes_on(s);
    }

    /// \param before  how many sentences stand before this one
    void take(scene& s, const reading& all, std::size_t before)
    {
        if (before == 0 || (heading_ && before <= lead_sentences)) listing::note_kind(s, before);
        heading_ = before == 0 || (before <= lead_sentences && heading_);
        const bool heads = heading_ && s.names_meeting();
        heading_ = heading_ && is_heading(s);
        s.headed = s.headed || (heads && heading_);
        s.schedule = s.schedule || (!headed_ && s.names_meeting() && opens_on_clock(s, all));
        calendar_ = calendar_ || (!headed_ && s.names_meeting() && opens_on_day(s, all));
        headed_ = headed_ || heads;
        s.speech = s.speech || (headed_ && opens_speech(s));
    }

    /// At the sentence's end: what it says, as a line, of the next.
    void leave(scene& s, std::size_t sentences)
    {
        s.after_line = is_heading(s);
        told_ += sentences > 1 && (!s.after_line || sentences > lead_sentences);
        s.after_date = s.size() == 1 && s[0].is == item::kind::date;
        if (is_day_alone(s)) day_ = s[0].mention;
        s.behind_day = is_day_alone(s) && !s.after_date;
        s.below_day = day_ != reading::none;
        s.after_name = s.names_meeting() || (s.after_name && s.size() <= 12);
    }

private:
    std::size_t told_{}; ///< how many sentences, the headings and the lines above them aside
    std::uint32_t day_{reading::none};
    listing listing_;
    bool calendar_{}; ///< lines that days open each name another meeting, and no heading stands above them
    bool heading_{};
    bool headed_{}; ///< one of the first lines, a heading, names a meeting
};

} // namespace lede::joining
