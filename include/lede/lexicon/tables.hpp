// Every word table with its class: a new table is one file and one line here.
#pragma once
#include <lede/lexicon/abbreviation.hpp>
#include <lede/lexicon/cardinal.hpp>
#include <lede/lexicon/function_word.hpp>
#include <lede/lexicon/month.hpp>
#include <lede/lexicon/ordinal.hpp>
#include <lede/lexicon/weekday.hpp>
#include <lede/lexicon/word_class.hpp>

#include <span>

namespace lede::lexicon {

/// A table and the class of its words.
struct classed_table {
    word_class of;
    std::span<const entry> words;
};

inline constexpr classed_table tables[] = {
    {word_class::function, table::function_word},
    {word_class::cardinal, table::cardinal},
    {word_class::ordinal, table::ordinal},
    {word_class::month, table::month},
    {word_class::weekday, table::weekday},
    {word_class::abbreviation, table::abbreviation},
};

} // namespace lede::lexicon
