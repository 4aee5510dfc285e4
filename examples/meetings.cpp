// Prints each meeting of a story once: its number, name, place and day, and how often the story names it.
#include "program/finish.hpp"

#include <lede/lede.hpp>

#include <algorithm>
#include <iostream>

int main()
{
    using namespace std::chrono_literals;
    const std::string_view story
        = "The 12th Harbour Cities Forum opens in Rotterdam on May 6. Mayors from nine ports will attend. "
          "The 11th Harbour Cities Forum was held in Valparaiso in 2024. Delegates leave the 12th Forum on May 8. "
          "The 3rd Inland Waterways Conference will be held in Basel on June 2.";
    const lede::context published{.reference = std::chrono::local_days{2025y / std::chrono::April / 30}};

    const lede::reading all = lede::read(story, published);
    for (std::uint32_t i = 0; i < all.events.size(); ++i) {
        const lede::event& e = all.events[i];
        const auto links = all.links_of(i);
        const auto said = std::count_if(
            links.begin(), links.end(), [](const lede::link& l) { return l.as == lede::role::meeting; });
        for (const auto number : all.mentions[e.first].as_meeting()->ordinals) std::cout << number << '\t';
        std::cout << e.meeting.in(story) << '\t' << e.venue.in(story) << '\t' << e.date.value << '\t' << said << "x\n";
    }
    return program::finish("meetings");
}
