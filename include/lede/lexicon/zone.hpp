#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon {

/// What a word of the zones is.
enum class zone : std::int16_t {
    name,       ///< its offset is not applied
    universal,  ///< ISO 8601 writes it as Z
    of_place,   ///< makes a zone of a place: "Beijing time"
    short_name, ///< stands for one behind an hour alone: "8 a.m. Eastern"
};

namespace table {
/// Zone abbreviations and names -> what they are, a name where nothing is said. Source: IANA time zone database, AP
/// Stylebook. Admitted: zones that news writes after a clock time; only there.
inline constexpr entry zone[] = {
    {"gmt", lexicon::zone::universal},
    {"utc", lexicon::zone::universal},
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
    {"z", lexicon::zone::universal},
    {"greenwich mean time", lexicon::zone::universal},
    {"coordinated universal time", lexicon::zone::universal},
    {"eastern daylight saving time"},
    {"central standard time"},
    {"central daylight time"},
    {"mountain standard time"},
    {"mountain daylight time"},
    {"central european time"},
    {"central european summer time"},
    {"british summer time"},
    {"india standard time"},
    {"indian standard time"},
    {"japan standard time"},
    {"korea standard time"},
    {"korean standard time"},
    {"akst"},
    {"akdt"},
    {"hst"},
    {"nzst"},
    {"nzdt"},
    {"acst"},
    {"awst"},
    {"pht"},
    {"wib"},
    {"brt"},
    {"time", lexicon::zone::of_place},
    {"eastern", lexicon::zone::short_name},
    {"central", lexicon::zone::short_name},
    {"mountain", lexicon::zone::short_name},
    {"pacific", lexicon::zone::short_name},
};

} // namespace table

} // namespace lede::lexicon
