// The words around places and times.
#pragma once
#include <lede/join/word_list.hpp>

namespace lede::joining {

/// "will visit Oslo for the Forum"
using forms_of_visit = word_list<"visit", "visits", "visiting", "visited">;

/// The way to a place is no stay there.
using verbs_of_going = word_list<"travel", "travels", "traveling", "traveled", "travelled", "fly", "flew", "flies",
    "go", "goes", "went", "head", "heads", "headed", "come", "comes", "came", "coming", "flock", "flocked", "descend",
    "descended", "converge", "converged", "flying", "travelling", "heading">;

/// "Oslo will stage the Forum"
using verbs_of_hosting = word_list<"host", "hosts", "hosted", "hosting", "stage", "stages", "staged">;

/// "arrived in Oslo by train"
using verbs_of_arriving = word_list<"arrived", "arrives", "arrive", "landed", "lands">;

/// "looked in", "dropped by"
using verbs_of_dropping_in = word_list<"looked", "looks", "dropped", "drops", "stopped", "popped">;

/// "left Bergen for Oslo", "bound for Oslo"
using verbs_of_leaving_for
    = word_list<"left", "leave", "leaves", "leaving", "departed", "departs", "depart", "bound", "headed">;

/// "left on Monday for Oslo": told with the day of going.
using verbs_of_setting_off
    = word_list<"left", "leaves", "leave", "departed", "departs", "set off", "flew out", "returned", "returns">;

/// "the 4th Dialogue comes to Oslo", "was awarded to Oslo"
using verbs_of_coming_to_town
    = word_list<"comes", "come", "came", "moves", "moved", "returns", "returned", "goes", "awarded">;

/// "the 4th Dialogue drew envoys to Oslo"
using verbs_of_drawing_people = word_list<"draws", "drew", "brings", "brought">;

/// "the tenth forum is planned for Oslo"
using participles_of_planning = word_list<"planned", "foreseen", "scheduled", "set", "slated", "due">;

/// "ministers met again, virtually", "met in person in Oslo", "for the opening in Oslo"
using manners_of_meeting = word_list<"together", "here", "virtually", "again", "person", "opening", "closing">;

/// "the Forum concluded its work in Oslo", "three days of debate in Oslo", "opens the week in Oslo"
using work_of_meetings
    = word_list<"work", "deliberations", "debate", "debates", "proceedings", "days", "week", "season", "run">;

/// "the Forum ends on Friday": the date is its last.
using verbs_of_ending
    = word_list<"end", "ends", "ended", "close", "closes", "closed", "conclude", "concludes", "concluded">;

/// "was opened on Monday"
using verbs_of_opening = word_list<"open", "opens", "opened", "begin", "begins", "began", "inaugurated", "started">;

/// "on the opening day of the Forum"
using parts_of_days = word_list<"day", "session", "evening", "morning", "afternoon", "sitting", "opening", "close">;

/// "The vote, at the Forum", "was adopted at the Forum"
using signs_of_deeds = word_list<"vote", "voted", "votes", "adopted", "approved", "rejected", "agreed", "decided",
    "decision", "elected", "backed", "passed", "ballot", "presented", "announced", "unveiled">;

/// What a sentence tells was not on the day that the one before it tells.
using signs_of_other_days = word_list<"will", "would", "next", "upcoming", "coming", "ahead", "previous", "last",
    "former", "due", "expected", "planned", "forthcoming", "had", "ago", "earlier">;

/// "Hundreds packed the Town Hall"
using verbs_of_filling = word_list<"fill", "filled", "pack", "packed", "crowded">;

/// "in the gallery of the Guildhall"
using parts_of_house = word_list<"gallery", "galleries", "foyer", "lobby", "ballroom", "auditorium", "stage">;

/// "The dialogue was begun in 2012"
using participles_of_founding = word_list<"begun", "started", "launched", "founded", "established", "created",
    "conceived", "initiated", "inaugurated">;

/// "Registration for the Forum closes on Friday"
using things_due = word_list<"accreditation", "registration", "registrations", "nominations", "applications",
    "bookings", "booking", "submissions", "abstracts", "entries", "tickets", "deadline">;

/// "lasts until Friday"
using verbs_of_lasting = word_list<"last", "lasts", "lasted", "continue", "continues", "continued", "meet", "meets",
    "continues through", "runs through">;

/// "was postponed until May 11"
using verbs_of_postponing = word_list<"postponed", "delayed", "deferred", "rescheduled">;

/// "the Forum cancelled last week", "invited to the Forum", "founded in May": it is not being held.
using signs_of_no_session = word_list<"cancelled", "canceled", "invited", "expected", "founded", "established">;

/// "goes to the 8th Summit", "in preparation for the 8th Summit"
using verbs_of_passing_on = word_list<"goes", "go", "sent", "submitted", "carried", "taken", "passed", "forwarded",
    "transmitted", "brought", "presented", "referred", "put", "prelude", "contribution", "input">;
using preparations = word_list<"preparation", "preparations", "prepare", "prepares", "prepared", "groundwork", "agenda",
    "ready", "position">;

/// "Since the 4th Forum", "Unlike the 4th Forum"
using words_of_other_times = word_list<"since", "after", "following", "unlike", "until", "from">;

/// "the resort of Lerici", "the port city, Bergen"
using kinds_of_town
    = word_list<"city", "town", "capital", "village", "resort", "port", "island", "shores", "shore", "banks">;

/// "Dar es Salaam", "the Palais des Nations"
using words_inside_places
    = word_list<"of", "de", "da", "do", "la", "le", "les", "los", "del", "des", "der", "es", "am", "upon", "the">;

/// "in central Oslo"
using parts_of_town = word_list<"central", "downtown", "northern", "southern", "eastern", "western", "nearby">;

/// "Venue: Hotel Baltica"
using labels_of_place = word_list<"venue", "where", "place", "location">;

} // namespace lede::joining
