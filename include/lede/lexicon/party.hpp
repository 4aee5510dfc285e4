#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Parties as news names them before an office or in brackets after a name ("D-Calif."). Source: AP Stylebook;
/// Europarl. Admitted: names and letters of parties and movements that hold or held power or seats, where a common noun
/// or adjective.
inline constexpr entry party[] = {
    {"republican"},
    {"democrat"},
    {"democratic"},
    {"labour"},
    {"tory"},
    {"tories"},
    {"conservative"},
    {"liberal"},
    {"socialist"},
    {"communist"},
    {"green"},
    {"greens"},
    {"independent"},
    {"likud"},
    {"kadima"},
    {"fatah"},
    {"hamas"},
    {"hezbollah"},
    {"baath"},
    {"plo"},
    {"anc"},
    {"bjp"},
    {"cdu"},
    {"csu"},
    {"spd"},
    {"ukip"},
    {"snp"},
    {"gop"},
    {"r"},
    {"d"},
    {"i"},
    {"dem"},
    {"lib-dem"},
    {"liberal democrat"},
    {"christian democrat"},
    {"bn"},
    {"hezbullah"},
    {"taliban"},
    {"al-qaida"},
    {"al-qaeda"},
};

} // namespace lede::lexicon::table
