#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon {

/// What a word of date_follow tells about the words before it.
namespace follow {
inline constexpr int counted = 1;     ///< counted by a number: "2010 people" names no year
inline constexpr int no_plural = 2;   ///< ends on s, and counts nothing: "the 2010 elections", "2010 was"
inline constexpr int age = 4;         ///< "27-year-old"
inline constexpr int comparison = 8;  ///< "soon after", "now as before": told from something else
inline constexpr int complement = 16; ///< "the fall of", "spring from": the season's name is another word
inline constexpr int history = 32;    ///< with a capital the end of a name: "Easter Rising" is of one year
inline constexpr int young = 64;      ///< "8-month-old boy": what has an age in months
} // namespace follow

namespace table {
/// Words that tell what stands before them -> follow, summed. Source: our own reading of news.
/// Admitted: what stands directly after a year, a season, a duration or a vague reference and settles what it is.
inline constexpr entry date_follow[] = {
    {"people", follow::counted},
    {"miles", follow::counted},
    {"men", follow::counted},
    {"women", follow::counted},
    {"feet", follow::counted},
    {"tons", follow::counted},
    {"percent", follow::counted},
    {"troops", follow::counted},
    {"meters", follow::counted},
    {"metres", follow::counted},
    {"kilometers", follow::counted},
    {"km", follow::counted},
    {"words", follow::counted},
    {"dollars", follow::counted},
    {"million", follow::counted},
    {"billion", follow::counted},
    {"was", follow::no_plural},
    {"has", follow::no_plural},
    {"this", follow::no_plural},
    {"elections", follow::no_plural},
    {"games", follow::no_plural},
    {"sales", follow::no_plural},
    {"results", follow::no_plural},
    {"levels", follow::no_plural},
    {"highs", follow::no_plural},
    {"lows", follow::no_plural},
    {"models", follow::no_plural},
    {"olympics", follow::no_plural},
    {"old", follow::age},
    {"olds", follow::age},
    {"after", follow::comparison},
    {"afterwards", follow::comparison},
    {"afterward", follow::comparison},
    {"before", follow::comparison},
    {"as", follow::comparison + follow::no_plural},
    {"thereafter", follow::comparison},
    {"war", follow::history},
    {"wars", follow::history},
    {"offensive", follow::history},
    {"rising", follow::history},
    {"uprising", follow::history},
    {"rebellion", follow::history},
    {"massacre", follow::history},
    {"agreement", follow::history},
    {"accord", follow::history},
    {"accords", follow::history},
    {"baby", follow::young},
    {"babies", follow::young},
    {"boy", follow::young},
    {"boys", follow::young},
    {"girl", follow::young},
    {"girls", follow::young},
    {"infant", follow::young},
    {"infants", follow::young},
    {"child", follow::young},
    {"children", follow::young},
    {"toddler", follow::young},
    {"son", follow::young},
    {"daughter", follow::young},
    {"twin", follow::young},
    {"twins", follow::young},
    {"brother", follow::young},
    {"sister", follow::young},
    {"grandson", follow::young},
    {"granddaughter", follow::young},
    {"nephew", follow::young},
    {"niece", follow::young},
    {"kitten", follow::young},
    {"kittens", follow::young},
    {"puppy", follow::young},
    {"puppies", follow::young},
    {"cub", follow::young},
    {"cubs", follow::young},
    {"calf", follow::young},
    {"foal", follow::young},
    {"of", follow::complement},
    {"from", follow::complement},
    {"to", follow::complement},
};
} // namespace table

} // namespace lede::lexicon
