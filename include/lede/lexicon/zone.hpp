#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Zone abbreviations and names; their offset is not applied. Source: IANA time zone database, AP Stylebook.
/// Admitted: zones that news writes after a clock time; only there.
inline constexpr entry zone[] = {
    {"gmt"},
    {"utc"},
    {"est"},
    {"edt"},
    {"et"},
    {"cst"},
    {"cdt"},
    {"ct"},
    {"mst"},
    {"mdt"},
    {"mt"},
    {"pst"},
    {"pdt"},
    {"pt"},
    {"bst"},
    {"cet"},
    {"cest"},
    {"eet"},
    {"eest"},
    {"msk"},
    {"ist"},
    {"jst"},
    {"kst"},
    {"hkt"},
    {"sgt"},
    {"aest"},
    {"aedt"},
    {"local time"},
    {"eastern time"},
    {"central time"},
    {"mountain time"},
    {"pacific time"},
    {"eastern standard time"},
    {"eastern daylight time"},
    {"pacific standard time"},
    {"pacific daylight time"},
    {"z"},
};

} // namespace lede::lexicon::table
