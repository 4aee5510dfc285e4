// Who is who: each person of a story once, with every title the story gives, and how often it speaks of them.
#include "program/finish.hpp"

#include <lede/lede.hpp>

#include <iostream>
#include <iterator>
#include <map>
#include <set>

int main()
{
    const std::string_view story
        = "Finance Minister Ana Ruiz met Governor Tomas Berg of the central bank on Monday. Ruiz, the deputy prime "
          "minister, said prices would fall. \"We are not there yet,\" Berg told reporters. Acting Foreign Minister "
          "Lena Okafor and former President Josef Adler, chairman of the fund, joined them. Adler left early.";

    struct entry {
        std::set<std::string_view> titles;
        int times = 0;
    };
    std::map<std::uint32_t, entry> people; // by the person's first full mention
    const lede::reading all = lede::read(story);
    for (std::uint32_t i = 0; i < all.mentions.size(); ++i)
        if (const lede::person* person = all.mentions[i].as_person()) {
            entry& e = people[all.first_of(i)];
            ++e.times;
            for (const lede::title& t : person->titles) e.titles.insert(t.where.in(story));
        }

    for (const auto& [first, e] : people) {
        std::cout << all.mentions[first].as_person()->name.where.in(story) << " (" << e.times << "x)";
        for (const std::string_view title : e.titles) std::cout << "\t" << title;
        std::cout << '\n';
    }
    return program::finish("people");
}
