// Our short texts in the formats that other programs read, compared with what was recorded: TimeML and iCalendar.
#include "record.hpp"

#include <lede/format.hpp>
#include <lede/read.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <string>

TEST_CASE("corpus/formats")
{
    std::string now;
    for (const tests::story& s : tests::stories_of_text(tests::corpus + "briefs.txt")) {
        lede::context wishes;
        wishes.reference = lede::instant{s.day};
        const lede::reading all = lede::read(s.text, wishes);
        const std::chrono::sys_seconds stamp{std::chrono::sys_days{s.day.time_since_epoch()}};
        wishes.convention = lede::convention::timeml;
        now += "# " + s.id + '\n' + lede::to_timeml(s.text, lede::find(s.text, wishes), wishes.reference)
               + lede::to_icalendar(s.text, all, stamp);
    }
    now.erase(std::remove(now.begin(), now.end(), '\r'), now.end());
    tests::compare_record("formats", now);
}
