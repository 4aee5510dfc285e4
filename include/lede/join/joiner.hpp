// Gives each event its dates, its venue and its people, sentence by sentence.
#pragma once
#include <lede/join/anaphor.hpp>
#include <lede/join/line.hpp>
#include <lede/join/listing.hpp>
#include <lede/join/offices.hpp>
#include <lede/join/presence.hpp>
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
        : all_{all}, event_of_{event_of}, person_of_{person_of}, has_(all.events.size())
    {
        scene_.text = text;
    }

    void take(const sentence& items)
    {
        scene_.items = &items;
        if (items.front().token.where.begin > heard_ + reach) forget();
        scene_.clock_first = opens_on_clock(scene_, all_);
        scene_.listed = listing_.goes_on(scene_);
        scene_.lead = sentences_ > 0 && sentences_ <= lead_sentences && headed_;
        find_anchors();
        if (sentences_ < lead_sentences && dateline_.empty()) dateline_ = dateline_place(scene_);
        if (sentences_ == 0) scene_.minutes = has_word<"minutes", "proceedings", "record">();
        if (sentences_ == 0) scene_.roll = heads_list(scene_) && has_word<"list">();
        headed_ = headed_ || (sentences_ == 0 && scene_.names_meeting());
        ++sentences_;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (const span where = place_behind_name(scene_, i); !where.empty())
                settle(event_of_[items[i].mention], where);
            else if (items[i].is == item::kind::date) date(i);
            else if (items[i].is == item::kind::person) person(i);
            else if (scene_.is<"in", "at">(i) || is_way_to_meeting(scene_, i) || is_planned_for(scene_, i)) venue(i);
            else if (offices::names_one(scene_, i)) office(i);
            else place(i);
        }
        hear_pronoun();
        if (const span place = place_line(scene_); !place.empty() && scene_.focus != reading::none)
            settle(scene_.focus, place);
        scene_.after_name = scene_.names_meeting() || (scene_.after_name && items.size() <= 12);
        if (scene_.anchors.empty()) return;
        const anchor& last = scene_.anchors.back();
        if (last.event != reading::none && (scene_.focus == reading::none || !is_minuted(scene_, last.at)))
            scene_.focus = last.event;
        heard_ = items.back().token.where.end;
        spoken_of_ = sentences_;
        if (scene_.focus == reading::none) return;
        for (const auto& [who, as] : early_) connect(scene_.focus, who, as, reason::near_sentence);
        early_.clear();
    }

    /// Where the next sentence starts that can tell something of an event: at `end`, unless none was spoken of for so
    /// long that it is forgotten; then the paragraph of the next meeting.
    std::size_t next_worth_hearing(std::size_t end)
    {
        if (sentences_ <= lead_sentences || end <= heard_ + reach) return end;
        const auto ends_later = [&](const mention& m) { return m.as_meeting() && m.where.end > end; };
        while (next_ < all_.mentions.size() && !ends_later(all_.mentions[next_])) ++next_;
        if (next_ == all_.mentions.size()) return scene_.text.size();
        const std::size_t meeting = all_.mentions[next_].where.begin;
        return (std::max)(end, start_of_paragraph(scene_.text, meeting));
    }

private:
    /// A meeting that was not spoken of for so many bytes is no more "the meeting".
    static constexpr std::size_t reach = 8192;

    /// "She will attend the Forum" says it of the one person of the sentence before, "They will" and "the two will" of
    /// both of them.
    void hear_pronoun()
    {
        const std::size_t first = goes_on_list(scene_);
        const bool one = scene_.is<"he", "she">(first);
        const bool two = scene_.is<"they", "both">(first) || (scene_.is<"the">(first) && scene_.is<"two">(first + 1));
        if (last_people_.size() == (two ? 2 : 1) && (one || two))
            for (const std::uint32_t who : last_people_) take_part(first, who);
        few<std::uint32_t, 4> people;
        for (const item& i : *scene_.items)
            if (i.is == item::kind::person
                && std::find(people.begin(), people.end(), person_of_[i.mention]) == people.end())
                people.push(person_of_[i.mention]);
        if (!people.empty() || !(one || two)) last_people_ = people;
    }

    void forget()
    {
        scene_.focus = reading::none;
        scene_.after_name = false;
    }

    struct early {
        std::uint32_t who;
        role as;
    };
    struct known {
        bool date{}, venue{};
        std::uint32_t last_date{}; ///< its mention
    };

    void find_anchors()
    {
        scene_.anchors.clear();
        for (std::size_t i = 0; i < scene_.size(); ++i) {
            const item& here = scene_[i];
            if (here.is == item::kind::meeting) {
                scene_.anchors.push_back({i, event_of_[here.mention], true});
                attached(here.mention, event_of_[here.mention]);
            } else if (speaks_of_meeting(scene_, i) || repeats_head(scene_, all_, i)) {
                scene_.anchors.push_back({i, scene_.focus, false});
            } else if (is_other_meeting(scene_, i)) {
                scene_.anchors.push_back({i, reading::none, false});
            } else if (const std::uint32_t ahead = event_ahead(scene_, all_, i); ahead != reading::none) {
                scene_.anchors.push_back({i, ahead, false});
            } else if (const auto number = edition_alone(scene_, i)) {
                const std::uint32_t said_last = scene_.anchors.empty() ? scene_.focus : scene_.anchors.back().event;
                scene_.anchors.push_back({i, edition_near(all_, said_last, number), false});
            }
        }
        if (const std::size_t verb = meeting_verb(scene_); verb != scene::nowhere)
            scene_.anchors.push_back({verb, scene_.focus, false});
    }

    /// "May 2: 2nd Forum | May 3: 3rd Forum": of lines that dates open, the next one's.
    bool is_on_next_line(std::uint32_t meeting, span date) const
    {
        const item& last = scene_.items->back();
        const bool ends_here = last.is == item::kind::meeting && last.mention == meeting;
        const std::uint32_t end = ends_here ? all_.mentions[meeting].where.end : last.token.where.end;
        return scene_[0].is == item::kind::date && date.begin >= end;
    }

    void attached(std::uint32_t mention, std::uint32_t event)
    {
        const meeting& m = *all_.mentions[mention].as_meeting();
        if (!m.venue.empty()) settle(event, m.venue);
        if (m.date.empty() || is_on_next_line(mention, m.date)) return;
        for (std::uint32_t i = mention > 3 ? mention - 3 : 0; i < all_.mentions.size() && i < mention + 4; ++i)
            if (all_.mentions[i].as_date() && all_.mentions[i].where.overlaps(m.date))
                connect(event, i, role::date, reason::attached);
    }

    void date(std::size_t i)
    {
        const std::uint32_t mention = scene_[i].mention;
        const timex& d = *all_.mentions[mention].as_date();
        if (!is_calendar(d)) return;
        if (scene_.anchors.empty()) {
            const bool opens
                = scene_[0].tells() == encounter::hold || (scene_.is<"it", "they">(0) && has_verb(encounter::hold));
            if (scene_.focus != reading::none && !has_[scene_.focus].date
                && (is_date_line(scene_, i) || (opens && !is_of_another(scene_, i))))
                connect(scene_.focus, mention, role::date, reason::near_sentence);
            return;
        }
        if (owns_next(scene_, i)) {
            connect(event_of_[scene_[i + 2].mention], mention, role::date, reason::attached);
            return;
        }
        const anchor& of = *scene_.event_at(i);
        if (of.event == reading::none || is_of_another(scene_, i) || saying_parts(scene_, i, of.at)) return;
        if (comes_before(scene_, i, of.at)) return;
        if (leads_to(scene_, i, of.at) && has_date_of_its_own(scene_, all_, of.at, d.grain)) return;
        const bool nearer = tells_day_of(of.event, d);
        const bool ends = of.at < i && is_last_day(scene_, of.at, i); // "The meeting ends on Friday"
        if (!of.named && has_[of.event].date && !nearer && !ends) return;
        const bool held = is_said_to_be(scene_, of.at) || has_verb(encounter::hold) || has_verb(encounter::meet)
                          || has_verb(encounter::host) || has_verb(encounter::chair) || has_verb(encounter::attend);
        const std::size_t apart = i > of.at ? i - of.at : of.at - i;
        if (d.grain == grain::year && !held && apart > 5) return;
        if (has_[of.event].date && !nearer && !held && apart > 5) return;
        connect(of.event, mention, role::date, of.named ? reason::same_sentence : reason::anaphora);
    }

    void venue(std::size_t in)
    {
        const span place = is_capital_told(scene_, in) ? dateline_ : place_from(scene_, in + 1);
        const bool way = scene_.is<"to", "for">(in); // already told to be one
        if (place.empty() || scene_[in].quoted) return;
        if (!way && !has_meeting_before(scene_, in) && !has_meeting_behind(scene_, in) && !opens_on_place(scene_, in))
            return;
        const anchor* of = scene_.event_at(in);
        const bool opens
            = scene_[0].tells() == encounter::hold || (scene_.is<"it", "they">(0) && has_verb(encounter::hold));
        if (of && of->event != reading::none) settle(of->event, place);
        else if (!of && (opens || has_verb(encounter::host)) && scene_.focus != reading::none)
            settle(scene_.focus, place);
    }

    void place(std::size_t i)
    {
        const span where = told_place(scene_, i, dateline_);
        if (where.empty() || scene_[i].quoted) return;
        if (const anchor* of = scene_.event_at(i); of && of->event != reading::none) settle(of->event, where);
    }

    void person(std::size_t i) { take_part(i, person_of_[scene_[i].mention]); }

    /// "the minister": whoever of those named so far is the only one.
    void office(std::size_t i)
    {
        for (const std::size_t here = scene_[i].token.where.begin;
             named_ < all_.mentions.size() && all_.mentions[named_].where.begin < here; ++named_)
            if (const lede::person* p = all_.mentions[named_].as_person())
                offices_.note(scene_.text, *p, person_of_[named_]);
        if (const std::uint32_t who = offices_.held_by(scene_.word(i)); who != reading::none) take_part(i, who);
    }

    void take_part(std::size_t i, std::uint32_t who)
    {
        const part p = presence(scene_, i);
        if (!p.there) return;
        const anchor* of = scene_.event_at(p.at);
        const bool labelled = scene_.listed || scene_.roll || scene_[p.at].is_mark(':');
        if (!of && scene_.focus == reading::none && labelled && !early_.full()) early_.push({who, p.as});
        if (!of && (p.needs_meeting || scene_.focus == reading::none)) return;
        const bool by_line = labelled || scene_.minutes || scene_.clock_first || goes_on_list(scene_);
        if (!of && !by_line && sentences_ > spoken_of_ + sentences_near) return;
        const std::uint32_t event = of ? of->event : scene_.focus;
        if (event == reading::none) return;
        connect(event, who, p.as, of ? of->named ? reason::same_sentence : reason::anaphora : reason::near_sentence);
    }

    template <lexicon::spelling... Words>
    bool has_word() const
    {
        return scene_.ahead(0, scene_.size(), [&](std::size_t i) { return scene_.is<Words...>(i); }) != scene::nowhere;
    }

    bool has_verb(encounter told) const
    {
        return scene_.ahead(0, scene_.size(), [&](std::size_t i) { return scene_[i].tells() == told; })
               != scene::nowhere;
    }

    void settle(std::uint32_t event, span place)
    {
        if (has_[event].venue) return;
        has_[event].venue = true;
        all_.events[event].venue = place;
    }

    void connect(std::uint32_t event, std::uint32_t mention, role as, reason why)
    {
        if (as == role::date) has_[event].date = true, has_[event].last_date = mention;
        all_.links.push_back({event, mention, as, why});
    }

    /// "Oslo hosts the Forum next week ... They open the meeting on May 3": a day in the time that was told before.
    bool tells_day_of(std::uint32_t event, const timex& day) const
    {
        if (!has_[event].date) return false;
        const timex& told = *all_.mentions[has_[event].last_date].as_date();
        return told.start && told.end_excl && day.start && day.grain < told.grain && *told.start <= *day.start
               && *day.start < *told.end_excl;
    }

    static constexpr std::size_t lead_sentences = 3;
    /// So many sentences behind the last that speaks of a meeting, what someone does may still be done there.
    static constexpr std::size_t sentences_near = 8;

    scene scene_;
    offices offices_;
    std::size_t named_{};                        ///< mentions before this one are noted in offices_
    std::size_t sentences_{}, heard_{}, next_{}; ///< how many; where an event was last spoken of; the next mention
    std::size_t spoken_of_{};                    ///< the sentence where it was
    few<std::uint32_t, 4> last_people_;          ///< whom "he", "she" or "they" at a sentence's start means
    few<early, 8> early_;                        ///< who was listed before the first meeting was named
    span dateline_;                              ///< the place where the story was written
    listing listing_;
    bool headed_{}; ///< the first line names a meeting
    reading& all_;
    const std::vector<std::uint32_t>& event_of_;
    const std::vector<std::uint32_t>& person_of_;
    std::vector<known> has_;
};

} // namespace lede::joining
