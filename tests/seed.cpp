// The story the library was first asked for, and one of our own of the same day.
#include <lede/format.hpp>
#include <lede/read.hpp>

#include <doctest/doctest.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

std::string whole(const fs::path& file)
{
    std::ifstream in{file, std::ios::binary};
    REQUIRE_MESSAGE(in, file.string(), " cannot be read");
    return {std::istreambuf_iterator<char>{in}, {}};
}

lede::context published(std::optional<std::chrono::year_month_day> day)
{
    lede::context cx;
    if (day) cx.reference = lede::instant{std::chrono::local_days{*day}};
    return cx;
}

/// A mention in one line: "514-549 Pete|Hegseth: U.S. Defense Secretary (US)", "173-183 2025-11-04".
std::string shown(const lede::mention& m, const lede::reading& all, std::string_view text)
{
    std::string line = std::to_string(m.where.begin) + '-' + std::to_string(m.where.end) + ' ';
    if (const lede::timex* date = m.as_date())
        return line + std::string(date->value.view()) + (date->mod == lede::modifier{} ? "" : " ")
               + std::string(lede::to_string(date->mod));
    if (const lede::meeting* meeting = m.as_meeting())
        return line + std::to_string(meeting->ordinals[0]) + " in " + std::string(meeting->venue.in(text));
    const lede::person& p = *m.as_person();
    line.append(p.name.given.in(text)).append("|").append(p.name.family.in(text));
    for (const lede::title& t : p.titles)
        line.append(": ").append(t.where.in(text)).append(" (").append(t.country.view()).append(")");
    const std::uint32_t first = all.same_as[static_cast<std::size_t>(&m - all.mentions.data())];
    if (first != lede::reading::none) line += " as " + std::to_string(all.mentions[first].where.begin);
    return line;
}

std::vector<std::string> lines(const lede::reading& all, std::string_view text)
{
    std::vector<std::string> out;
    for (const lede::mention& m : all.mentions) out.push_back(shown(m, all, text));
    return out;
}

/// The people of the only event, by family name.
std::vector<std::string_view> people(const lede::reading& all, std::string_view text)
{
    std::vector<std::string_view> out;
    for (const lede::link& l : all.links)
        if (const lede::person* p = all.mentions[l.mention].as_person()) out.push_back(p->name.family.in(text));
    return out;
}

std::vector<std::string> expected(std::string_view day, std::string_view month)
{
    const std::string on{day}, in{month};
    return {"39-45 P1Y", "126-160 57 in Seoul", "173-183 " + on, "480-509 Gyu-back|Ahn: Defense Minister ()",
        "514-549 Pete|Hegseth: U.S. Defense Secretary (US)", "572-582 " + on, "591-625 57 in ",
        "640-647 |Hegseth as 514", "1672-1695 Jae-myung|Lee: President ()",
        "1873-1891 " + in + (in.empty() ? "" : " START")};
}

} // namespace

TEST_CASE("seed: the story reads as expected")
{
    if (std::string(LEDE_SEED_DIR).empty()) {
        MESSAGE("skipped: configure with -DLEDE_SEED_DIR=the folder of story.txt");
        return;
    }
    const std::string text = whole(fs::path(LEDE_SEED_DIR) / "story.txt");

    const lede::reading all = lede::read(text, published(2025y / std::chrono::October / 31));
    CHECK(lines(all, text) == expected("2025-11-04", "2025-10"));
    REQUIRE(all.events.size() == 1);
    CHECK(all.events[0].meeting.in(text) == "57th Security Consultative Meeting");
    CHECK(all.events[0].venue.in(text) == "Seoul");
    CHECK(all.events[0].date.value.view() == "2025-11-04");
    CHECK(people(all, text) == std::vector<std::string_view>{"Ahn", "Hegseth"});
    std::vector<std::uint32_t> meetings, dates;
    for (const lede::link& l : all.links) {
        if (l.as == lede::role::meeting) meetings.push_back(all.mentions[l.mention].where.begin);
        if (l.as == lede::role::date) dates.push_back(all.mentions[l.mention].where.begin);
    }
    CHECK(meetings == std::vector<std::uint32_t>{126, 591});
    CHECK(dates == std::vector<std::uint32_t>{173, 572});

    const lede::reading older = lede::read(text, published(2024y / std::chrono::October / 31));
    CHECK(lines(older, text) == expected("2024-11-04", "2024-10"));
    CHECK(people(older, text) == std::vector<std::string_view>{"Ahn", "Hegseth"});
}

TEST_CASE("seed: without a reference date the spans, the names and the join stay")
{
    if (std::string(LEDE_SEED_DIR).empty()) {
        MESSAGE("skipped: configure with -DLEDE_SEED_DIR=the folder of story.txt");
        return;
    }
    const std::string text = whole(fs::path(LEDE_SEED_DIR) / "story.txt");
    const lede::reading all = lede::read(text, published({})),
                        dated = lede::read(text, published(2025y / std::chrono::October / 31));
    REQUIRE(all.mentions.size() == dated.mentions.size());
    for (std::size_t i = 0; i < all.mentions.size(); ++i) {
        CHECK(all.mentions[i].where == dated.mentions[i].where);
        if (all.mentions[i].as_person()) CHECK(all.mentions[i] == dated.mentions[i]);
    }
    CHECK(all.mentions[2].as_date()->value.view() == "XXXX-11-04");
    CHECK_FALSE(all.mentions[2].as_date()->start.has_value());
    CHECK(all.links == dated.links);
    CHECK(all.same_as == dated.same_as);
}

TEST_CASE("seed: our own story of the meeting")
{
    const std::string text = whole(fs::path(LEDE_SOURCE_DIR) / "examples" / "stories" / "scm.txt");
    const lede::reading all = lede::read(text, published(2025y / std::chrono::October / 31));
    REQUIRE_FALSE(all.events.empty());
    CHECK(all.events[0].meeting.in(text).substr(0, 4) == "57th");
    CHECK(all.events[0].venue.in(text) == "Seoul");
    CHECK(all.events[0].date.value.view() == "2025-11-04");
    std::vector<std::string> who;
    for (const lede::mention& m : all.mentions)
        if (const lede::person* p = m.as_person())
            who.push_back(std::string(p->name.given.in(text)) + '|' + std::string(p->name.family.in(text)));
    CHECK(who == std::vector<std::string>{"|Hegseth", "Gyu-back|Ahn", "Pete|Hegseth", "|Ahn", "|Hegseth"});
}
