#include "reference.hpp"

#include <lede/format.hpp>
#include <lede/format/icalendar_line.hpp>
#include <lede/read.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <string>

namespace {

const std::chrono::sys_seconds stamp{std::chrono::sys_days{std::chrono::year{2025} / 10 / 31} + std::chrono::hours{9}};

std::string calendar(std::string_view text)
{
    return lede::to_icalendar(text, lede::read(text, tests::published()), stamp);
}

std::string property(const std::string& file, const std::string& name)
{
    const std::size_t begin = file.find("\r\n" + name);
    return begin == std::string::npos ? "" : file.substr(begin + 2, file.find("\r\n", begin + 2) - begin - 2);
}

} // namespace

TEST_CASE("format/icalendar: a day, its end exclusive")
{
    const std::string file = calendar("The 12th Harbour Cities Forum in Oslo on May 3, 2021 was calm.");
    CHECK(file.starts_with("BEGIN:VEVENT\r\n"));
    CHECK(file.ends_with("END:VEVENT\r\n"));
    CHECK(property(file, "DTSTAMP") == "DTSTAMP:20251031T090000Z");
    CHECK(property(file, "DTSTART") == "DTSTART;VALUE=DATE:20210503");
    CHECK(property(file, "DTEND") == "DTEND;VALUE=DATE:20210504");
    CHECK(property(file, "SUMMARY") == "SUMMARY:12th Harbour Cities Forum");
    CHECK(property(file, "LOCATION") == "LOCATION:Oslo");
}

TEST_CASE("format/icalendar: several days, a clock time; nothing coarser than a day")
{
    const std::string days = calendar("The 12th Harbour Cities Forum in Oslo on May 3-5, 2021 was calm.");
    CHECK(property(days, "DTSTART") == "DTSTART;VALUE=DATE:20210503");
    CHECK(property(days, "DTEND") == "DTEND;VALUE=DATE:20210506");

    const std::string time = calendar("The 12th Harbour Cities Forum on May 3, 2021 at 3 p.m. was calm.");
    CHECK(property(time, "DTSTART") == "DTSTART:20210503T150000");
    CHECK(property(time, "DTEND").empty());

    const std::string hours = calendar("The 12th Harbour Cities Forum met from 3 to 5 p.m. on May 3, 2021.");
    CHECK(property(hours, "DTSTART") == "DTSTART:20210503T150000");
    CHECK(property(hours, "DTEND") == "DTEND:20210503T170000");

    const std::string morning = calendar("The 12th Harbour Cities Forum on the morning of May 3, 2021 was calm.");
    CHECK(property(morning, "DTSTART") == "DTSTART;VALUE=DATE:20210503");
    CHECK(property(morning, "DTEND") == "DTEND;VALUE=DATE:20210504");

    CHECK(calendar("The 12th Harbour Cities Forum in May 2021 was calm.").empty());
    CHECK(calendar("The 12th Harbour Cities Forum was calm.").empty());
    CHECK(calendar("").empty());
}

TEST_CASE("format/icalendar: the UID is the event's own")
{
    const auto uid = [](std::string_view text) { return property(calendar(text), "UID"); };
    const std::string one = uid("The 12th Harbour Cities Forum in Oslo on May 3, 2021 was calm.");
    CHECK(one.size() > 10);
    CHECK(one == uid("They met at the 12th Harbour Cities Forum on May 4, 2021."));
    CHECK(one != uid("They met at the 13th Harbour Cities Forum on May 3, 2021."));
    CHECK(one != uid("They met at the 12th Harbour Towns Forum on May 3, 2021."));
}

TEST_CASE("format/icalendar: text is escaped")
{
    CHECK(lede::writing::icalendar_text("a,b;c\\d\r\ne\x01") == "a\\,b\\;c\\\\d\\ne\uFFFD");
}

TEST_CASE("format/icalendar: lines are folded at 75 octets, between characters")
{
    for (int shift = 0; shift < 4; ++shift) {
        std::string line(static_cast<std::size_t>(70 + shift), 'a'), folded;
        for (int i = 0; i < 60; ++i) line += "\u20ac";
        lede::writing::append_folded(folded, line);
        CHECK(folded.ends_with("\r\n"));

        std::string unfolded;
        for (std::size_t at = 0; at < folded.size();) {
            const std::size_t end = folded.find("\r\n", at);
            CHECK(end - at <= 75);
            CHECK((static_cast<unsigned char>(folded[at]) & 0xC0U) != 0x80U);
            unfolded += folded.substr(at + (at > 0), end - at - (at > 0));
            if (at > 0) CHECK(folded[at] == ' ');
            at = end + 2;
        }
        CHECK(unfolded == line);
    }
    std::string exact;
    lede::writing::append_folded(exact, std::string(75, 'a'));
    CHECK(exact == std::string(75, 'a') + "\r\n");
}

TEST_CASE("format/icalendar: the file around the events")
{
    CHECK(lede::icalendar_begin().starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    CHECK(lede::icalendar_end() == "END:VCALENDAR\r\n");
}
