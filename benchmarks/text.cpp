#include "text.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

namespace bench {

namespace {

/// Some with dates, some with people, some with meetings, most with none: about 1.7 dates a kilobyte, as in news.
constexpr std::string_view sentences[] = {
    "Foreign Minister Ilse Brandvold met her colleague in Tallinn on Tuesday to talk about the fishing fleet.",
    "The 14th Ministerial Meeting of the Harbour Council opened on March 3, 2021 with two hundred guests.",
    "Heavy rain kept the crews in port, and most of the catch of the week was sold before it came ashore.",
    "\"We had hoped for more,\" said Captain Orla Teague, who has sailed these waters since 1998.",
    "Shares of the ferry line fell by 3.5 percent, the steepest loss among the companies of the coast.",
    "A spokesman for the ministry would not say how many of the ships had been inspected, or by whom.",
    "The two sides agreed to keep the channel open while their engineers look at the old lighthouse.",
    "President Tomas Arrieta will travel to Lisbon next week, his office said, but not to the islands.",
    "Nobody was hurt when the roof of the market hall came down; the traders had gone home by then.",
    "Since then the price of diesel has doubled, and small owners find it hard to pay for the winter.",
    "The committee of the regional parliament is to vote on the bill in the autumn, after the holidays.",
    "Dr. Mirela Costin, who heads the institute, called the figures encouraging but far from certain.",
    "Between May 4 and May 7 the delegates will visit shipyards, a school of navigation and the new mole.",
    "It was the first time that the islanders had been asked, and they answered with a clear majority.",
    "Unlike its neighbours the town has kept its trams, and the line to the beach is busier than ever.",
    "The agency said in a statement that the buoys had been moved by the storm and would be replaced.",
    "Rescue teams from three countries searched the bay until nightfall but found no trace of the yacht.",
    "Ambassador Kenji Watari and General Pavel Hrubec signed the accord in the presence of reporters.",
    "The court has yet to decide whether the treaty applies to vessels that are built but not launched.",
    "Their proposal would cut the duties on timber, raise those on steel and leave the rest as they are.",
    "Many in the crowd carried lanterns, and the band of the fire brigade played until well past dark.",
    "The Annual Conference of Pilots takes place in the old customs house; tickets are all but sold out.",
    "Work on the tunnel is said to be on schedule, although the drill has been standing still for long.",
    "Asked about the delay, the mayor blamed the suppliers, the weather and, with a smile, the tides.",
};

std::string generated(std::size_t bytes)
{
    std::mt19937 random{20251031}; // the engine's numbers are the same everywhere, a distribution's are not
    std::string text;
    while (text.size() < bytes) {
        text += sentences[random() % std::size(sentences)];
        text += random() % 4 == 0 ? '\n' : ' ';
    }
    return text;
}

std::string read_file(const std::filesystem::path& file)
{
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

std::filesystem::path news_file() { return std::filesystem::path{LEDE_EVAL_DIR} / "prose" / "news.txt"; }

} // namespace

bool news_is_generated() { return std::string_view{LEDE_EVAL_DIR}.empty() || !std::filesystem::exists(news_file()); }

const std::string& news()
{
    static const std::string text = news_is_generated() ? generated(8'000'000) : read_file(news_file());
    return text;
}

std::string_view page()
{
    const std::string_view text = news();
    return text.substr(0, text.find('\n', 4000));
}

std::string_view headline()
{
    return "Minister Ilse Brandvold opens 12th Harbour Council Summit in Lisbon on March 3 \n";
}

std::string family::of(std::size_t bytes) const
{
    std::string text;
    text.reserve(bytes + unit.size());
    while (text.size() < bytes) text += unit;
    text.resize(bytes);
    return text;
}

const std::vector<family>& hostile()
{
    static const std::vector<family> all = {
        {"one long word", "a"},
        {"one long number", "1"},
        {"capitals", "Defense "},
        {"single capitals", "A "},
        {"shouting", "DEFENSE "},
        {"small words", "a "},
        {"of the", "of the "},
        {"the last", "the last "},
        {"months", "Nov "},
        {"months and commas", "May, "},
        {"weekdays", "Monday "},
        {"numbers", "1 "},
        {"years", "2020 "},
        {"days", "10th "},
        {"ordinals", "1th "},
        {"ordinal words", "twenty-first "},
        {"cardinal words", "two hundred "},
        {"hyphens", "1-"},
        {"slashes", "1/1/"},
        {"grouped digits", "1,"},
        {"clock times", "12:30 "},
        {"durations", "two years "},
        {"edges", "early late "},
        {"ranges", "from May 1 to "},
        {"ends of ranges", "2 and "},
        {"holidays", "Christmas "},
        {"titles", "President "},
        {"long titles", "Deputy Assistant Secretary of State for "},
        {"honorifics", "Mr. "},
        {"heads", "Meeting "},
        {"numbered heads", "57th Meeting "},
        {"heads of", "Meeting of the "},
        {"modifiers", "Annual Joint "},
        {"ordinals joined", "first and second "},
        {"country names", "South New North "},
        {"acronyms", "NATO COP "},
        {"initials", "U.S.A. J. "},
        {"possessives", "Council's "},
        {"parentheses", "("},
        {"closed parentheses", "(a) "},
        {"quotes", "\""},
        {"apostrophes", "a'"},
        {"full stops", ". "},
        {"dots", "."},
        {"commas", "a, "},
        {"blanks", " "},
        {"newlines", "\n"},
        {"short lines", "May\n"},
        {"zeros", std::string_view{"\0", 1}},
        {"0xFF", "\xFF"},
        {"cut characters", "\xE2\x80"},
        {"no-break blanks", "\u00a0"},
        {"alternating scripts", "a\u0431"},
        {"accents", "\u00c9t\u00e9 "},
        {"dashes", "May\u2013"},
        {"emoji", "\U0001F600 "},
    };
    return all;
}

} // namespace bench
