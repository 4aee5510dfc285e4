#pragma once
#include <lede/lexicon/entry.hpp>
#include <lede/types/person.hpp>

namespace lede::lexicon::table {

/// Words that say how an office is or was held -> tenure. Source: lede's types/person.hpp; counts of title patterns in
/// news. Admitted: adjectives before a title and the two nouns glued behind it ("-elect", "-designate"); those that fit
/// no value of tenure are dropped from the role all the same.
inline constexpr entry tenure_word[] = {
    {"former", tenure::former},
    {"ex", tenure::former},
    {"onetime", tenure::former},
    {"one-time", tenure::former},
    {"past", tenure::former},
    {"erstwhile", tenure::former},
    {"then", tenure::then},
    {"acting", tenure::acting},
    {"interim", tenure::interim},
    {"ad interim", tenure::interim},
    {"caretaker", tenure::interim},
    {"a.i.", tenure::interim},
    {"elect", tenure::elect},
    {"designate", tenure::designate},
    {"nominee", tenure::designate},
    {"deputy", tenure::deputy},
    {"vice", tenure::vice},
    {"late", tenure::none},
    {"outgoing", tenure::none},
    {"incoming", tenure::none},
    {"incumbent", tenure::none},
    {"ousted", tenure::none},
    {"deposed", tenure::none},
    {"exiled", tenure::none},
    {"jailed", tenure::none},
    {"embattled", tenure::none},
    {"retired", tenure::none},
    {"retiring", tenure::none},
    {"ailing", tenure::none},
    {"longtime", tenure::none},
    {"long-time", tenure::none},
    {"newly elected", tenure::none},
    {"newly-elected", tenure::none},
    {"ret", tenure::none},
    {"retd", tenure::none},
    {"rtd", tenure::none},
    {"newly appointed", tenure::none},
    {"newly-appointed", tenure::none},
    {"slain", tenure::none},
    {"fallen", tenure::none},
    {"assassinated", tenure::none},
    {"disgraced", tenure::none},
    {"self-proclaimed", tenure::none},
};

} // namespace lede::lexicon::table
