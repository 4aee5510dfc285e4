// Gives each event its dates, its venue and its people, sentence by sentence.
#pragma once
#include <lede/join/anchors.hpp>
#include <lede/join/beside.hpp>
#include <lede/join/early.hpp>
#include <lede/join/facts.hpp>
#include <lede/join/hall.hpp>
#include <lede/join/layout.hpp>
#include <lede/join/lead_day.hpp>
#include <lede/join/line.hpp>
#include <lede/join/offices.hpp>
#include <lede/join/passing.hpp>
#include <lede/join/presence.hpp>
#include <lede/join/pronoun.hpp>
#include <lede/join/stay.hpp>
#include <lede/join/thread.hpp>
#include <lede/join/venue.hpp>
#include <lede/join/when.hpp>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace lede::joining {

class joiner {
public:
    /// \param event_of  of each mention that is a meeting: its event \param person_of  of each that is a person: the
    /// mention that stands for him
    joiner(std::string_view text, reading& all, const std::vector<std::uint32_t>& event_of,
        const std::vector<std::uint32_t>& person_of)
        : all_{all}, event_of_{event_of}, person_of_{person_of}, facts_{text, all}
    {
        scene_.text = text;
    }

    void take(const sentence& items)
    {
        scene_.items = items;
        come_from_before();
        find_anchors(scene_, all_, event_of_);
        scene_.reactions = turns_to_reactions(scene_) || (scene_.reactions && scene_.anchors.empty());
        take_names();
        layout_.take(scene_, all_, thread_.sentences());
        thread_.next();
        scene_.behind_people = false;
        for (std::size_t i = 0; i < items.size(); ++i) take_item(i);
        pronouns_.hear(scene_, [this](std::size_t i, std::uint32_t who) { take_part(i, who); });
        if (const span place = place_line(scene_); !place.empty()) {
            if (scene_.focus != reading::none) facts_.settle(scene_.focus, place);
            else if (early_.place.empty()) early_.place = place;
        }
        stay_.hear(scene_, [this](std::uint32_t event, span town) { facts_.settle(event, town, true); });
        thread_.leave(scene_);
        layout_.leave(scene_, thread_.sentences());
        scene_.in_session = scene_.in_session || (thread_.told_of_people() && is_told_as_past(scene_));
        if (!scene_.anchors.empty()) go_on_with_focus();
        else if (!thread_.is_close()) scene_.to_come = reading::none;
    }

    /// Tells what was left open till the text's end.
    void finish(const context& wishes)
    {
        if (const std::uint32_t event = lead_day_.event(wishes); event != reading::none && !facts_.has_date(event))
            facts_.connect(event, lead_day_.day(), role::date, reason::lead);
    }

    /// Where the next sentence starts that can tell something of an event: at `end`, unless none was spoken of for so
    /// long that it is forgotten; then the paragraph of the next meeting.
    std::size_t next_worth_hearing(std::size_t end)
    {
        if (thread_.sentences() <= lead_sentences || end <= heard_ + reach) return end;
        const auto ends_later = [&](const mention& m) { return m.as_meeting() && m.where.end > end; };
        while (next_ < all_.mentions.size() && !ends_later(all_.mentions[next_])) ++next_;
        if (next_ == all_.mentions.size()) return scene_.text.size();
        const std::size_t meeting = all_.mentions[next_].where.begin;
        return (std::max)(end, start_of_paragraph(scene_.text, meeting));
    }

private:
    /// A meeting that was not spoken of for so many bytes is no more "the meeting".
    static constexpr std::size_t reach = 8192;

    /// What the sentences before say of this one.
    void come_from_before()
    {
        if (scene_[0].token.where.begin > heard_ + reach || layout_.opens_another(scene_, all_)) forget();
        layout_.come_from_before(scene_, all_);
        scene_.look_at_focus(all_);
        scene_.just_spoken_of = scene_.focus != reading::none && thread_.is_just_behind();
        scene_.lately_spoken_of = scene_.focus != reading::none && thread_.is_close();
        scene_.lead = thread_.sentences() > 0 && layout_.is_lead();
    }

    /// What the names of the sentence's meetings bring with them, and the lines they head.
    void take_names()
    {
        for (const anchor& a : scene_.anchors)
            if (scene_.is_name(a.at)) attached(scene_[a.at].mention, a.event);
        if (const std::size_t name = item_of_diary(scene_); name != scene::nowhere) {
            facts_.connect(event_of_[scene_[name].mention], layout_.day(), role::date, reason::near_sentence);
            scene_.diary = scene_.diary || name > 1;
        }
        if (thread_.sentences() < lead_sentences && dateline_.empty()) dateline_ = dateline_place(scene_);
        if (const std::size_t name = held_at_dateline(scene_); name != scene::nowhere)
            facts_.settle(event_of_[scene_[name].mention], dateline_, true);
    }

    void take_item(std::size_t i)
    {
        const item& here = scene_[i];
        if (const span where = place_behind_name(scene_, i); !where.empty())
            facts_.settle(event_of_[here.mention], where);
        else if (here.is == item::kind::date) date(i);
        else if (here.is == item::kind::person) person(i);
        else if (scene_.is<"in", "at", "near", "outside">(i) || is_on_land(scene_, i) || is_way_to_meeting(scene_, i)
                 || is_planned_for(scene_, i))
            venue(i);
        else if (offices::name_of_one(scene_, i) != scene::nowhere) office(i);
        else if (!scene_.anchors.empty() || thread_.is_near()) place(i);
    }

    /// The meeting the next sentences tell of, and what was told before it was named.
    void go_on_with_focus()
    {
        scene_.to_come = event_to_come(scene_);
        const std::uint32_t before = scene_.focus;
        for (const anchor& a : scene_.anchors) turn_to(a);
        scene_.paired = paired_with_focus(scene_, before);
        if (tells_of_focus(scene_)) scene_.in_session = is_in_session(scene_);
        // "OSLO, May 3 - Ministers signed a pact at the 5th Forum": news is written where it happens
        if (scene_.in_session && thread_.sentences() <= lead_sentences && scene_.focus == 0 && !dateline_.empty())
            facts_.settle(scene_.focus, dateline_, true);
        heard_ = scene_.items.back().token.where.end;
        if (scene_.focus == reading::none) return;
        lead_day_.hear(scene_, scene_.focus, thread_.sentences());
        early_.go_to(scene_.focus, facts_);
    }

    /// The event that a sentence speaks of is the next ones', too, unless it is named in passing.
    void turn_to(const anchor& spoken_of)
    {
        if (spoken_of.event == reading::none) return;
        scene_.latest = spoken_of.event;
        if (is_in_passing(scene_, all_, spoken_of, begun_aside_)) return;
        if (spoken_of.event != scene_.focus) begun_aside_ = is_aside(scene_, spoken_of.at);
        scene_.focus = spoken_of.event;
    }

    void forget()
    {
        scene_.focus = reading::none;
        scene_.after_name = false;
    }

    void attached(std::uint32_t mention, std::uint32_t event)
    {
        const meeting& m = *all_.mentions[mention].as_meeting();
        if (!m.venue.empty()) facts_.settle(event, m.venue);
        if (m.date.empty() || is_on_next_line(scene_, all_.mentions[mention].where.end, mention, m.date)) return;
        each_date_beside(
            all_, mention, [&](std::uint32_t i) { facts_.connect(event, i, role::date, reason::attached); });
    }

    void date(std::size_t i)
    {
        const std::uint32_t mention = scene_[i].mention;
        const timex& d = *all_.mentions[mention].as_date();
        if (!is_calendar(d)) return;
        if (scene_.anchors.empty()) {
            if (scene_.below_day && is_day_alone(scene_)) return; // a diary's next heading
            if (scene_.focus == reading::none) lead_day_.note(scene_, i, d, thread_.sentences());
            if (scene_.focus == reading::none && is_date_line(scene_, i)) early_.date = mention;
            if (scene_.focus != reading::none && !facts_.has_date(scene_.focus)
                && (is_date_line(scene_, i) || (goes_on_of_event(scene_) && !is_of_another(scene_, i))))
                facts_.connect(scene_.focus, mention, role::date, reason::near_sentence);
            return;
        }
        if (owns_next(scene_, i)) {
            facts_.connect(event_of_[scene_[i + 2].mention], mention, role::date, reason::attached);
            return;
        }
        const anchor& of = *scene_.event_at(i);
        if (of.event == reading::none || is_of_another(scene_, i) || saying_parts(scene_, i, of.at)) return;
        if (comes_before(scene_, i, of.at) || is_of_clause_behind(scene_, i, of.at)) return;
        if (leads_to(scene_, i, of.at) && has_date_of_its_own(scene_, all_, of.at, d.grain)) return;
        const bool nearer = facts_.tells_day_of(of.event, d);
        const bool ends = is_outer_day(scene_, of.at, i); // "The meeting ends on Friday"
        if (d.grain == grain::year && is_year_of_first(scene_, i)) return;
        const bool dated = d.type == timex_type::time && (ends || facts_.has_date(of.event));
        if (dated && is_clock_alone(all_.mentions[mention].where.in(scene_.text))) return; // "closed at 8 p.m."
        if (!of.named && facts_.has_date(of.event) && !nearer && !ends) return;
        const bool needed = d.grain != grain::year && (nearer || !facts_.has_date(of.event));
        if (!needed && is_far(scene_, i, of.at)) return;
        for (const std::uint32_t event : events_told_of(scene_, of))
            facts_.connect(event, mention, role::date, of.named ? reason::same_sentence : reason::anaphora);
    }

    void venue(std::size_t in)
    {
        const bool capital = is_capital_told(scene_, in);
        const span place = capital ? dateline_ : place_from(scene_, in + 1);
        const bool way = scene_.is<"to", "for", "on">(in); // already told to be one
        if (place.empty() || scene_[in].quoted) return;
        if (!way && !has_meeting_before(scene_, in) && !has_meeting_behind(scene_, in) && !opens_on_place(scene_, in))
            return;
        const anchor* of = scene_.event_at(in);
        if (of && of->event != reading::none)
            for (const std::uint32_t event : events_told_of(scene_, *of)) facts_.settle(event, place, capital);
        else if (!of && (goes_on_of_event(scene_) || scene_.has_verb(encounter::host)) && scene_.focus != reading::none)
            facts_.settle(scene_.focus, place);
    }

    void place(std::size_t i)
    {
        const anchor* of = scene_.event_at(i);
        const std::uint32_t event = of ? of->event : scene_.focus;
        if (event == reading::none || scene_[i].quoted) return;
        if (const span hall = hall_told(scene_, i); !hall.empty()) facts_.settle(event, hall, false, true);
        const auto [where, wide] = of ? told_place(scene_, i, dateline_) : place_told{};
        if (!where.empty()) facts_.settle(event, where, wide);
    }

    void person(std::size_t i)
    {
        const std::uint32_t who = person_of_[scene_[i].mention];
        const bool alone = layout_.is_heading_so_far() && scene_.size() == 1
                           && scene_.text.substr(all_.mentions[scene_[i].mention].where.end, 1) == "\n";
        if (alone && scene_.focus != reading::none) // a speaker, below the name or above it
            facts_.connect(scene_.focus, who, role::participant, reason::near_sentence);
        else if (alone) early_.people.push({who, role::participant});
        const std::size_t told = all_.links.size();
        hear_of(i, who);
        scene_.behind_people = all_.links.size() > told;
    }

    /// "the minister": whoever of those named so far is the only one.
    void office(std::size_t i)
    {
        offices_.learn(scene_.text, all_, person_of_, scene_[i].token.where.begin);
        const std::string_view written = scene_.written_between(offices::name_of_one(scene_, i), i);
        if (const std::uint32_t who = offices_.held_by(written); who != reading::none) hear_of(i, who);
    }

    void hear_of(std::size_t i, std::uint32_t who)
    {
        pronouns_.note(scene_, i, who);
        take_part(i, who);
    }

    void take_part(std::size_t i, std::uint32_t who)
    {
        take_part(presence(scene_, i), who);
        if (!is_absent(scene_, i)) take_part(told_behind_clause(scene_, i), who);
    }
    void take_part(const part& p, std::uint32_t who)
    {
        if (!p.there) return;
        const anchor* of = scene_.event_at(p.at);
        if (of && is_told_apart(scene_, *of, p.at)) of = nullptr;
        const bool heads = thread_.sentences() == 1 && heads_speech(scene_, p.at); // above the meeting's name
        const bool labelled = heads || scene_.listed || scene_.roll || scene_[p.at].is_mark(':');
        if (!of && scene_.focus == reading::none && labelled) early_.people.push({who, p.as});
        if (!of && (p.needs_meeting || opens_away(scene_))) return;
        const bool by_line = labelled || scene_.minutes || scene_.agenda || scene_.on_programme() || scene_.speech;
        if (!of && !by_line && !thread_.is_near()) return;
        if (of && of->event == reading::none) of = meeting_beside(scene_, *of);
        const bool later = !of && is_of_one_to_come(scene_, p.at);
        const std::uint32_t event = of ? of->event : later ? scene_.to_come : scene_.focus;
        if (event == reading::none) return;
        const role as = of && is_done_before(scene_, p.at, of->at) ? role::participant : p.as;
        for (const anchor& also : scene_.anchors)
            if (of && also.event != reading::none && is_joined(scene_, of->at, also.at))
                facts_.connect(also.event, who, as, reason::same_sentence);
        if (of && is_of_both(scene_, *of)) facts_.connect(scene_.paired, who, as, reason::anaphora);
        thread_.take_part();
        facts_.connect(
            event, who, as, of ? of->named ? reason::same_sentence : reason::anaphora : reason::near_sentence);
    }

    scene scene_;
    offices offices_;
    std::size_t heard_{}, next_{}; ///< where an event was last spoken of; the next mention
    thread thread_;
    layout layout_;
    pronouns pronouns_;
    told_early early_;
    stay stay_;
    span dateline_; ///< the place where the story was written
    lead_day lead_day_;
    bool begun_aside_{}; ///< the event in focus was named in passing itself: "Since the 4th Forum"
    reading& all_;
    const std::vector<std::uint32_t>& event_of_;
    const std::vector<std::uint32_t>& person_of_;
    facts facts_;
};

} // namespace lede::joining
