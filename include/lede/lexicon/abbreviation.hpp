#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Words whose full stop does not end a sentence when a capital follows. Source: AP Stylebook, Chicago Manual of Style, 10.
/// Admitted: abbreviations that stand before a name, a number or a place; "Inc." and "Corp." often end sentences, and stay out.
inline constexpr entry abbreviation[] = {
    {"mr"}, {"mrs"}, {"ms"}, {"messrs"}, {"dr"}, {"prof"}, {"rev"}, {"hon"}, {"gen"}, {"lt"}, {"col"}, {"maj"}, {"capt"}, {"cmdr"},
    {"adm"}, {"brig"}, {"sgt"}, {"cpl"}, {"sen"}, {"sens"}, {"rep"}, {"reps"}, {"gov"}, {"govs"}, {"st"}, {"mt"}, {"ft"}, {"no"},
    {"nos"}, {"vs"}, {"art"}, {"sec"}, {"jan"}, {"feb"}, {"mar"}, {"apr"}, {"jun"}, {"jul"}, {"aug"}, {"sep"}, {"sept"}, {"oct"},
    {"nov"}, {"dec"}, {"mon"}, {"tue"}, {"tues"}, {"wed"}, {"thu"}, {"thur"}, {"thurs"}, {"fri"}, {"sat"}, {"sun"}, {"ca"}, {"amb"},
    {"atty"}, {"supt"}, {"insp"}, {"fr"}, {"sr"}, {"jr"}, {"asst"}, {"dep"}, {"pres"}, {"treas"}, {"pvt"}, {"spc"}, {"cdr"},
};

} // namespace lede::lexicon::table
