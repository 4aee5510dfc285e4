// What is told of each event so far: its links and its venue.
#pragma once
#include <lede/join/hall.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace lede::joining {

class facts {
public:
    facts(std::string_view text, reading& all) : text_{text}, all_{all}, has_(all.events.size()) {}

    bool has_date(std::uint32_t event) const { return has_[event].date; }

    /// The first place told is the event's, unless a house in that town is told, or a town in that country.
    /// \param wide a country, or a town that hosts it or heads a line: a place told with "in" is firmer
    /// \param hall a house that the meeting fills: nearer than any town
    void settle(std::uint32_t event, span place, bool wide = false, bool hall = false)
    {
        span& venue = all_.events[event].venue;
        const bool house = hall && !names_house(venue.in(text_));
        const bool nearer = has_[event].wide || house || is_house_in(text_, place, venue.in(text_));
        if (has_[event].venue && (wide || !nearer)) return;
        has_[event].venue = true;
        has_[event].wide = wide;
        venue = place;
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

private:
    struct known {
        bool date{}, venue{}, wide{};
        std::uint32_t last_date{}; ///< its mention
    };

    std::string_view text_;
    reading& all_;
    std::vector<known> has_;
};

} // namespace lede::joining
