#pragma once
#include <string_view>

namespace lede::lexicon {

/// One spelling of a word of a title, and the one it is told by.
struct office_form {
    std::string_view written, normal;
};

/// Abbreviations, British spellings and plurals of titles' words. Source: AP Stylebook (abbreviated titles);
/// Merriam-Webster. Admitted: forms that the tables of heads hold; in order, for the search.
inline constexpr office_form office_forms[] = {
    {"adm", "admiral"},
    {"admirals", "admiral"},
    {"advisers", "adviser"},
    {"advisor", "adviser"},
    {"amb", "ambassador"},
    {"ambassadors", "ambassador"},
    {"asst", "assistant"},
    {"atty", "attorney"},
    {"brig", "brigadier"},
    {"capt", "captain"},
    {"cdr", "commander"},
    {"ceo", "chief executive officer"},
    {"cfo", "chief financial officer"},
    {"chairman", "chair"},
    {"chairmen", "chair"},
    {"chairperson", "chair"},
    {"chairwoman", "chair"},
    {"chancellors", "chancellor"},
    {"cmdr", "commander"},
    {"col", "colonel"},
    {"colonels", "colonel"},
    {"commissioners", "commissioner"},
    {"congressmen", "congressman"},
    {"coo", "chief operating officer"},
    {"cpl", "corporal"},
    {"cpt", "captain"},
    {"defence", "defense"},
    {"directors", "director"},
    {"dr", "doctor"},
    {"gen", "general"},
    {"generals", "general"},
    {"gov", "governor"},
    {"governors", "governor"},
    {"govs", "governor"},
    {"hon", "honorable"},
    {"honourable", "honorable"},
    {"judges", "judge"},
    {"justices", "justice"},
    {"kings", "king"},
    {"labour", "labor"},
    {"leaders", "leader"},
    {"lieut", "lieutenant"},
    {"lt", "lieutenant"},
    {"maj", "major"},
    {"mayors", "mayor"},
    {"ministers", "minister"},
    {"officers", "officer"},
    {"pm", "prime minister"},
    {"premiers", "premier"},
    {"presidents", "president"},
    {"princes", "prince"},
    {"prof", "professor"},
    {"professors", "professor"},
    {"queens", "queen"},
    {"rep", "representative"},
    {"representatives", "representative"},
    {"reps", "representative"},
    {"rev", "reverend"},
    {"sec", "secretary"},
    {"secretaries", "secretary"},
    {"secretary-general", "secretary general"},
    {"sen", "senator"},
    {"senators", "senator"},
    {"sens", "senator"},
    {"sgt", "sergeant"},
    {"spokesman", "spokesperson"},
    {"spokesmen", "spokesperson"},
    {"spokeswoman", "spokesperson"},
};

} // namespace lede::lexicon
