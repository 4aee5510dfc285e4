#include <lede/grammar/calendar_date.hpp>
#include <lede/grammar/first.hpp>
#include <lede/grammar/remember.hpp>

#include <doctest/doctest.h>

#include <string>

namespace {

namespace x3 = boost::spirit::x3;
using namespace lede::grammar;
using scan_class = lede::scan::word_class;

template <class Parser>
bool starts(const Parser&, const std::string& text)
{
    lede::scan::window window{text};
    return can_start<Parser>(window, window.open(0));
}

constexpr auto month = word<scan_class::month>;
constexpr auto day = number<1, 31, 1, 2>;

/// Counts how often it is tried.
struct counting_parser : x3::parser<counting_parser> {
    using attribute_type = lede::ast::moment;
    static bool const has_attribute = true;
    static inline int tried = 0;
    template <class Context, class Tree>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree&, attribute_type& to) const
    {
        ++tried;
        const token& t = x3::get<window_tag>(context).peek(at);
        if (!t.is_number()) return false;
        to.day = static_cast<std::int16_t>(t.number);
        ++at;
        return true;
    }
};

} // namespace

TEST_CASE("grammar/first: what a parser starts on is told from its type")
{
    CHECK(starts(month, "May 3"));
    CHECK_FALSE(starts(month, "3 May"));
    CHECK_FALSE(starts(month, ", May"));
    CHECK(starts(day, "31"));
    CHECK_FALSE(starts(day, "3.5"));
    CHECK_FALSE(starts(day, "$3"));
    CHECK_FALSE(starts(day, "300"));
    CHECK(starts(month | day, "3"));
    CHECK_FALSE(starts(month | day, "Quonset"));
    CHECK(starts(!lit<"a"> >> month, "May"));
    CHECK_FALSE(starts(!lit<"a"> >> month, "Quonset"));
}

TEST_CASE("grammar/first: a second token rules out what the first did not")
{
    CHECK(starts(month >> day, "May 3"));
    CHECK_FALSE(starts(month >> day, "May Quonset"));
    CHECK_FALSE(starts(month >> day, "May"));
    CHECK(starts(-lit<"the"> >> month >> day, "the May"));
    CHECK(starts(-lit<"the"> >> month >> day, "May 3"));
    CHECK_FALSE(starts(-lit<"the"> >> month >> day, "May Quonset"));
    CHECK(starts(month >> -day, "May Quonset"));
    CHECK(starts((month >> day) | month, "May Quonset"));
    CHECK(starts(whole[month >> day], "May 3"));
    CHECK_FALSE(starts(whole[month >> day], "May Quonset"));
    CHECK_FALSE(starts(cardinal_words >> month, "two Quonset"));
    CHECK(starts(cardinal_words >> month, "two hundred"));
}

TEST_CASE("grammar/first: a parser that says nothing is tried everywhere")
{
    CHECK(starts(counting_parser{} >> day, "Quonset"));
    CHECK(starts(-month, "Quonset"));
}

TEST_CASE("grammar/remember: a token is read once, found or not")
{
    const std::string text = "3 Quonset";
    lede::scan::window window{text};
    const auto context = x3::make_context<window_tag>(window);
    const auto reads = [&](token_iterator& at, lede::ast::moment& to) {
        window.start = at;
        return remember<result::of_day>[counting_parser{}].parse(at, token_iterator{}, context, x3::unused, to);
    };
    counting_parser::tried = 0;
    for (int i = 0; i < 3; ++i) {
        token_iterator at = window.open(0), none = window.open(2);
        lede::ast::moment read, nothing;
        CHECK(reads(at, read));
        CHECK(read.day == 3);
        CHECK(at->where.begin == 2);
        CHECK_FALSE(reads(none, nothing));
        CHECK(none->where.begin == 2);
    }
    CHECK(counting_parser::tried == 2);
}
