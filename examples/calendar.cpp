// Stories in, a calendar file out: calendar 2025-10-31 scm.txt lakes.txt > meetings.ics
// The first argument is the stories' reference date; it also stamps the entries, so that the same stories give the
// same file. Entries that were imported before are replaced: their UIDs are stable.
#include "program/finish.hpp"

#include <lede/lede.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

int main(int argc, char** argv)
{
    const auto published = lede::parse_instant(argc > 1 ? argv[1] : "");
    if (!published || argc < 3) {
        std::cerr << "usage: calendar YYYY-MM-DD STORY...\n";
        return 2;
    }
    const std::chrono::sys_seconds stamp{published->when.time_since_epoch()};
    std::cout << lede::icalendar_begin();
    int status = 0;
    for (int i = 2; i < argc; ++i) {
        std::ifstream in{argv[i], std::ios::binary};
        if (!in || (in.peek(), in.bad())) { // a folder opens, and cannot be read
            std::cerr << "calendar: " << argv[i] << ": cannot be read\n";
            status = 1;
            continue;
        }
        const std::string story{std::istreambuf_iterator<char>{in}, {}};
        std::cout << lede::to_icalendar(story, lede::read(story, {.reference = *published}), stamp);
    }
    std::cout << lede::icalendar_end();
    return program::finish("calendar", status);
}
