#pragma once
#include <string_view>

namespace lede::lexicon {

/// One spelling of a word of a title, and the one it is told by.
struct office_form {
    std::string_view written, normal;
};

/// Abbreviations, British spellings and plurals of titles' words. Source: AP Stylebook (abbreviated titles);
/// Merriam-Webster. Admitted: forms that the tables of heads hold.
inline constexpr office_form office_forms[] = {
    {"adm", "admiral"},
    {"advisor", "adviser"},
    {"amb", "ambassador"},
    {"asst", "assistant"},
    {"atty", "attorney"},
    {"brig", "brigadier"},
    {"capt", "captain"},
    {"cdr", "commander"},
    {"ceo", "chief executive officer"},
    {"cfo", "chief financial officer"},
    {"cmdr", "commander"},
    {"col", "colonel"},
    {"coo", "chief operating officer"},
    {"cpl", "corporal"},
    {"cpt", "captain"},
    {"defence", "defense"},
    {"dr", "doctor"},
    {"gen", "general"},
    {"gov", "governor"},
    {"govs", "governor"},
    {"hon", "honorable"},
    {"honourable", "honorable"},
    {"labour", "labor"},
    {"lieut", "lieutenant"},
    {"lt", "lieutenant"},
    {"maj", "major"},
    {"pm", "prime minister"},
    {"prof", "professor"},
    {"rep", "representative"},
    {"reps", "representative"},
    {"rev", "reverend"},
    {"sec", "secretary"},
    {"secretaries", "secretary"},
    {"secretary-general", "secretary general"},
    {"sen", "senator"},
    {"sens", "senator"},
    {"sgt", "sergeant"},
    {"spokesman", "spokesperson"},
    {"spokesmen", "spokesperson"},
    {"spokeswoman", "spokesperson"},
    {"chairman", "chair"},
    {"chairmen", "chair"},
    {"chairperson", "chair"},
    {"chairwoman", "chair"},
    {"congressmen", "congressman"},
    {"ministers", "minister"},
    {"senators", "senator"},
    {"presidents", "president"},
    {"governors", "governor"},
    {"representatives", "representative"},
    {"directors", "director"},
    {"ambassadors", "ambassador"},
    {"generals", "general"},
    {"judges", "judge"},
    {"justices", "justice"},
    {"commissioners", "commissioner"},
    {"leaders", "leader"},
    {"professors", "professor"},
    {"premiers", "premier"},
    {"chancellors", "chancellor"},
    {"admirals", "admiral"},
    {"colonels", "colonel"},
    {"mayors", "mayor"},
    {"officers", "officer"},
    {"advisers", "adviser"},
    {"kings", "king"},
    {"queens", "queen"},
    {"princes", "prince"},
};

} // namespace lede::lexicon
