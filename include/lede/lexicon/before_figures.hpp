// Words that tell what the figures behind them are, so that these are no date; looked up by their spelling alone.
#pragma once
#include <string_view>

namespace lede::lexicon {

/// Nouns that a code behind them is the name of: "Rule 4.3.2012", "Ordinance 2025-11"; a year alone behind them is a
/// year: "Bill 1955". Source: Chicago Manual of Style, 14.269. Admitted: texts of law and of courts.
inline constexpr std::string_view coded[] = {"amendment", "bill", "bylaw", "case", "directive", "docket", "ordinance",
    "ordinances", "regulation", "rule", "rules", "subsection"};

/// Books of the Bible, before a chapter and a verse: "Mark 12:30". Source: the canon of the Western churches.
inline constexpr std::string_view scripture[] = {"acts", "amos", "chronicles", "colossians", "corinthians", "daniel",
    "deuteronomy", "ecclesiastes", "ephesians", "esther", "exodus", "ezekiel", "ezra", "galatians", "genesis",
    "habakkuk", "haggai", "hebrews", "hosea", "isaiah", "james", "jeremiah", "job", "joel", "john", "jonah", "joshua",
    "judges", "kings", "lamentations", "leviticus", "luke", "malachi", "mark", "matthew", "micah", "nahum", "nehemiah",
    "numbers", "peter", "philippians", "proverbs", "psalm", "psalms", "revelation", "romans", "ruth", "samuel",
    "thessalonians", "timothy", "titus", "zechariah", "zephaniah"};

/// Nouns whose size a number behind "of" is: "a crowd of 1950". Admitted: gatherings and what holds or counts them.
inline constexpr std::string_view sized[]
    = {"attendance", "audience", "capacity", "circulation", "congregation", "crowd", "enrollment", "enrolment",
        "garrison", "membership", "population", "readership", "staff", "total", "turnout", "workforce"};

/// Nouns whose figures two numbers with a colon are: "the ratio is 10:30".
inline constexpr std::string_view scored[] = {"odds", "ratio", "result", "score", "scoreline"};

} // namespace lede::lexicon
