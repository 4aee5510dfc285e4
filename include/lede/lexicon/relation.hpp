#pragma once
#include <lede/ast/relation.hpp>
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Words that set a period apart from its neighbours -> relation. Source: TimeML 1.2.1, annotation guidelines.
/// Admitted: determiners and adjectives that stand before a unit, a month, a weekday or a season.
inline constexpr entry relation[] = {
    {"this", ast::relation::current},
    {"current", ast::relation::current},
    {"last", ast::relation::last},
    {"past", ast::relation::past},
    {"previous", ast::relation::previous},
    {"prior", ast::relation::previous},
    {"preceding", ast::relation::previous},
    {"next", ast::relation::next},
    {"coming", ast::relation::coming},
    {"upcoming", ast::relation::coming},
    {"following", ast::relation::following},
    {"subsequent", ast::relation::following},
    {"ensuing", ast::relation::following},
    {"succeeding", ast::relation::following},
    {"latest", ast::relation::last},
    {"same", ast::relation::same},
    {"that", ast::relation::that},
};

} // namespace lede::lexicon::table
