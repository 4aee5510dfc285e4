// One context and one vocabulary, many threads: reading calls share nothing else. ThreadSanitizer listens
// (scripts/sanitize).
#include "../reference.hpp"

#include <lede/lede.hpp>

#include <doctest/doctest.h>

#include <string>
#include <thread>
#include <vector>

TEST_CASE("trust/threads: a context and its vocabulary are shared")
{
    lede::vocabulary words;
    REQUIRE(words.add(lede::word_kind::gathering, "jamboree"));
    lede::context wishes = tests::published();
    wishes.words = &words;
    const std::string text
        = "Governor Ada Lindqvist opened the 12th Coastal Jamboree in Turku on May 3, two days after "
          "the ministers met. Lindqvist said the next one would be held in June.";
    const lede::reading alone = lede::read(text, wishes);
    REQUIRE(alone.mentions.size() > 2);
    std::vector<int> same(8);
    std::vector<std::thread> readers;
    for (int& mine : same)
        readers.emplace_back([&] {
            for (int i = 0; i < 200; ++i) mine += lede::read(text, wishes).mentions == alone.mentions;
        });
    for (std::thread& t : readers) t.join();
    for (const int mine : same) CHECK(mine == 200);
}
