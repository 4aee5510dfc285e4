#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Verbs that stand in capitals in title-case headlines and are no part of a name. Source: English newspaper headlines.
/// Admitted: verbs of holding, attending and announcing that are no noun of a meeting's name.
inline constexpr entry headline_verb[] = {
    {"host"},
    {"hosts"},
    {"hosted"},
    {"hold"},
    {"holds"},
    {"attend"},
    {"attends"},
    {"join"},
    {"joins"},
    {"convene"},
    {"convenes"},
    {"announce"},
    {"announces"},
    {"launch"},
    {"launches"},
    {"launched"},
    {"open"},
    {"opens"},
    {"conclude"},
    {"concludes"},
    {"lead"},
    {"leads"},
    {"co-host"},
    {"participate"},
    {"participates"},
    {"travel"},
    {"travels"},
    {"welcome"},
    {"welcomes"},
    {"discuss"},
    {"discusses"},
    {"focused"},
    {"addresses"},
    {"chairs"},
    {"begin"},
    {"begins"},
    {"meets"},
};

} // namespace lede::lexicon::table
