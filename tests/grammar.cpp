#include "reference.hpp"

#include <lede/grammar.hpp>

#include <doctest/doctest.h>

#include <boost/fusion/include/std_tuple.hpp>
#include <boost/spirit/home/x3/support/ast/variant.hpp>
#include <boost/spirit/include/support_istream_iterator.hpp>

#include <forward_list>
#include <list>
#include <sstream>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace x3 = boost::spirit::x3;

namespace {

struct row {
    std::string_view text, matched, value; // matched: what the rule takes from the start; empty: it does not match
};
// clang-format off
const row dates[] = {
    {"November 4 in Oslo",              "November 4",              "2025-11-04"},
    {"the 3rd of May, 2021; then",      "the 3rd of May, 2021",    "2021-05-03"},
    {"two weeks ago they left",         "two weeks ago",           "2025-W42"},
    {"May 3-5",                         "May 3-5",                 "2025-05-03/2025-05-05"},
    {"every Monday",                    "every Monday",            "XXXX-WXX-1"},
    {"yesterday",                       "yesterday",               "2025-10-30"},
    {"recently",                        "",                        ""},
    {"Mayor",                           "",                        ""},
    {" November 4",                     "",                        ""}, // the blank is the caller's
    {"",                                "",                        ""},
};
// clang-format on

template <class Text>
void check_dates()
{
    for (const row& r : dates) {
        CAPTURE(r.text);
        const Text text(r.text.begin(), r.text.end());
        lede::ast::temporal tree;
        auto at = text.begin();
        const bool found = x3::parse(at, text.end(), lede::grammar::date, tree);

        CHECK(found == !r.matched.empty());
        CHECK(std::string(text.begin(), at) == r.matched);
        if (found) CHECK(lede::grammar::resolve(tree, tests::published()).value.view() == r.value);
    }
}

/// A line of minutes: the caller's grammar, with dates and names of ours in it.
const auto line = x3::lit("adopted") >> lede::grammar::date >> x3::lit(';');

} // namespace

TEST_CASE("grammar: the longest date at the iterator, over any forward iterator")
{
    check_dates<std::string>();
    check_dates<std::list<char>>();
    check_dates<std::forward_list<char>>();
    check_dates<std::vector<unsigned char>>();
}

TEST_CASE("grammar: a person with a title")
{
    // clang-format off
    const row people[] = {
        {"Defense Minister Ahn Gyu-back in Seoul", "Defense Minister Ahn Gyu-back", "Ahn Gyu-back"},
        {"Mayor Ida Lund and Dean Bo Berg",        "Mayor Ida Lund",                "Ida Lund"},
        {"Ida Lund, mayor",                        "Ida Lund",                      "Ida Lund"},
        {"President and Mrs. Ida Lund",            "",                              ""}, // his name is not said
        {"today Mayor Ida Lund",                   "",                              ""}, // it starts further on
        {"Mayor",                                  "",                              ""},
        {"",                                       "",                              ""},
    };
    // clang-format on
    for (const row& r : people) {
        CAPTURE(r.text);
        lede::person who;
        auto at = r.text.begin();
        CHECK(x3::parse(at, r.text.end(), lede::grammar::person, who) == !r.matched.empty());
        CHECK(std::string(r.text.begin(), at) == r.matched);
        if (!r.matched.empty()) CHECK(who.name.where.in(r.text) == r.value);
    }
}

TEST_CASE("grammar: from a stream")
{
    std::istringstream in{"5 May 2021 and more"};
    in.unsetf(std::ios::skipws);
    boost::spirit::istream_iterator at{in}, end;
    lede::ast::temporal tree;
    REQUIRE(x3::parse(at, end, lede::grammar::date, tree));
    CHECK(lede::grammar::resolve(tree).value.view() == "2021-05-05");
    CHECK(std::string(at, end) == " and more");
}

TEST_CASE("grammar: a skipper works before a phrase and not inside it")
{
    const std::string text = "  adopted \n May 3,  2021 ;  adopted 4 June 2021;";
    std::vector<lede::ast::temporal> trees;
    auto at = text.begin();
    REQUIRE(x3::phrase_parse(at, text.end(), +line, x3::space, trees));
    CHECK(at == text.end());
    REQUIRE(trees.size() == 2);
    CHECK(lede::grammar::resolve(trees[0]).value.view() == "2021-05-03");
    CHECK(lede::grammar::resolve(trees[1]).value.view() == "2021-06-04");

    const std::string inside = "adopted M a y 3, 2021;"; // a date is no date with the skipper in it
    at = inside.begin();
    CHECK_FALSE(x3::phrase_parse(at, inside.end(), line, x3::space));
}

TEST_CASE("grammar: in an alternative, a kleene star and a sequence of the caller's")
{
    const auto field = lede::grammar::date | lede::grammar::meeting;
    x3::variant<lede::ast::temporal, lede::ast::meeting_name> either;
    const std::string meeting = "12th Harbour Cities Forum";
    auto at = meeting.begin();
    REQUIRE(x3::parse(at, meeting.end(), field, either));
    CHECK(at == meeting.end());
    const auto* name = boost::get<lede::ast::meeting_name>(&either.get());
    REQUIRE(name);
    const lede::meeting fields = lede::grammar::resolve(*name);
    CHECK(fields.ordinals.size() == 1);
    CHECK(fields.ordinals[0] == 12);
    CHECK(fields.head.in(meeting) == "Forum");
    REQUIRE(fields.series.size() == 1);
    CHECK(fields.series[0].in(meeting) == "Harbour Cities Forum");

    const std::string form = "28th Lagoon Forum (LF) Meeting";
    lede::ast::meeting_name of_forum;
    REQUIRE(x3::parse(form.begin(), form.end(), lede::grammar::meeting, of_forum));
    CHECK(lede::grammar::resolve(of_forum).body_acronym.in(form) == "LF");
    const std::string forms = "3rd Ministerial Dialogue (MD) Session";
    lede::ast::meeting_name of_itself;
    REQUIRE(x3::parse(forms.begin(), forms.end(), lede::grammar::meeting, of_itself));
    CHECK(lede::grammar::resolve(of_itself).acronym.in(forms) == "MD");

    const std::string prose = "We met on May 3, 2021, then on 4 June 2021.";
    std::vector<lede::ast::temporal> found;
    at = prose.begin();
    REQUIRE(x3::parse(at, prose.end(), *(lede::grammar::date | x3::omit[x3::char_]), found));
    CHECK(at == prose.end());

    std::tuple<std::string, lede::ast::temporal, std::string> parts;
    const std::string headline = "Oslo / 9 May 2021 / Fjords";
    at = headline.begin();
    const auto format = +(x3::char_ - " / ") >> " / " >> lede::grammar::date >> " / " >> +x3::char_;
    REQUIRE(x3::parse(at, headline.end(), format, parts));
    CHECK(std::get<0>(parts) == "Oslo");
    CHECK(std::get<2>(parts) == "Fjords");
    CHECK(lede::grammar::resolve(std::get<1>(parts)).value.view() == "2021-05-09");
}

TEST_CASE("grammar: the attribute may go unused, and X3 knows the name")
{
    const std::string text = "5 May 2021";
    auto at = text.begin();
    CHECK(x3::parse(at, text.end(), lede::grammar::date));
    CHECK(x3::what(lede::grammar::date) == "a date");
}

TEST_CASE("grammar: the look-ahead is bounded, and no word is cut in two")
{
    std::string long_text = "May 3, 2021 " + std::string(5000, 'x');
    const std::list<char> in_pieces(long_text.begin(), long_text.end());
    auto at = in_pieces.begin();
    CHECK(x3::parse(at, in_pieces.end(), lede::grammar::date));
    CHECK(std::string(in_pieces.begin(), at) == "May 3, 2021");

    const std::string far = "May 3," + std::string(2000, ' ') + "2021"; // blanks have no bound, the window has
    auto place = far.begin();
    CHECK(x3::parse(place, far.end(), lede::grammar::date));
    CHECK(std::string(far.begin(), place) == "May 3");
}

TEST_CASE("grammar: spans count from the phrase's first byte")
{
    const std::string text = "from: May 3-5, 2021";
    lede::ast::temporal tree;
    auto at = text.begin();
    REQUIRE(x3::parse(at, text.end(), "from: " >> lede::grammar::date, tree));
    const lede::timex range = lede::grammar::resolve(tree);
    REQUIRE(range.parts.size() == 2);
    CHECK(range.parts[0].where.in("May 3-5, 2021") == "May 3");
}
