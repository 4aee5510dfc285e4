// What a word class is called in an error message.
#pragma once
#include <lede/lexicon/word_class.hpp>

#include <string_view>

namespace lede::lexicon {

constexpr std::string_view name_of(word_class c)
{
    switch (c) {
    case word_class::cardinal: return "a number in words";
    case word_class::month: return "a month";
    case word_class::weekday: return "a weekday";
    case word_class::unit: return "a unit of time";
    case word_class::daypart: return "a part of the day";
    case word_class::holiday: return "a holiday";
    default: return "another word";
    }
}

} // namespace lede::lexicon
