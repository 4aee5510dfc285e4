#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Verbs of saying: who stands before one speaks of a meeting, and a date next to one is the day it was said. Source:
/// English grammars. Admitted: verbs that take a clause or a quotation, in the forms that news uses.
inline constexpr entry reporting_verb[] = {
    {"say"},
    {"says"},
    {"said"},
    {"saying"},
    {"tell"},
    {"tells"},
    {"told"},
    {"announce"},
    {"announces"},
    {"announced"},
    {"confirm"},
    {"confirms"},
    {"confirmed"},
    {"added"},
    {"adds"},
    {"noted"},
    {"notes"},
    {"stated"},
    {"states that"},
    {"reported"},
    {"warned"},
    {"warns"},
    {"declared"},
    {"explained"},
    {"insisted"},
    {"insists"},
    {"promised"},
    {"wrote"},
    {"asked"},
    {"urged"},
    {"reiterated"},
    {"thanked"},
    {"recalled"},
    {"called"},
    {"predicted"},
    {"argued"},
    {"spoke of"},
    {"spoke with"},
    {"spoke by"},
    {"praised"},
    {"blamed"},
    {"confirming"},
};

} // namespace lede::lexicon::table
