#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon {

/// What a word does beside a meeting's name.
enum class meeting_word : std::int16_t {
    inaugural,  ///< an edition without a number
    manner,     ///< how people met: counts what they did, not the series ("first in-person meeting")
    no_meeting, ///< makes none of ours: "press conference", "town hall meeting"
    takes_to,   ///< a noun that "to" goes on from: "Call to Action Summit"
    leads_on,   ///< leads to a venue or a date: "held", "scheduled"
    of_sides,   ///< tells who meets in a body: "Joint Committee", "Association Council"
    paper,      ///< with "of" behind it tells of the meeting that it names: "Notice of Annual General Meeting"
    prefix,     ///< stands with a hyphen before the name of a people or a region: "inter-Korean summit"
};

namespace table {
using enum lexicon::meeting_word;

/// Words around a meeting's name -> what they do there. Source: guideline of the field; English usage. Admitted:
/// closed classes only.
inline constexpr entry meeting_word[] = {
    {"inaugural", inaugural},
    {"virtual", manner},
    {"person", manner},
    {"face", manner},
    {"direct", manner},
    {"such", manner},
    {"formal", manner},
    {"informal", manner},
    {"video", no_meeting},
    {"press", no_meeting},
    {"news", no_meeting},
    {"telephone", no_meeting},
    {"phone", no_meeting},
    {"hall", no_meeting},
    {"cabinet", no_meeting},
    {"staff", no_meeting},
    {"training", no_meeting},
    {"access", takes_to},
    {"call", takes_to},
    {"commitment", takes_to},
    {"path", takes_to},
    {"pathways", takes_to},
    {"response", takes_to},
    {"return", takes_to},
    {"right", takes_to},
    {"road", takes_to},
    {"transition", takes_to},
    {"held", leads_on},
    {"scheduled", leads_on},
    {"slated", leads_on},
    {"planned", leads_on},
    {"be", leads_on},
    {"taking", leads_on},
    {"place", leads_on},
    {"convened", leads_on},
    {"hosted", leads_on},
    {"result", paper},
    {"results", paper},
    {"outcome", paper},
    {"notice", paper},
    {"agenda", paper},
    {"report", paper},
    {"minutes", paper},
    {"joint", of_sides},
    {"mixed", of_sides},
    {"bilateral", of_sides},
    {"trilateral", of_sides},
    {"intergovernmental", of_sides},
    {"ministerial", of_sides},
    {"ministers", of_sides},
    {"association", of_sides},
    {"cooperation", of_sides},
    {"partnership", of_sides},
    {"sectoral", of_sides},
    {"dialogue", of_sides},
    {"inter", prefix},
    {"intra", prefix},
    {"pan", prefix},
    {"trans", prefix},
    {"cross", prefix},
};

} // namespace table
} // namespace lede::lexicon
