// The words that the join looks for between mentions, in lists by what they say. What fits in one phrase need not fit
// in another: lists that look alike differ on purpose.
#pragma once
#include <lede/lexicon/spelling.hpp>

namespace lede::joining {

/// Words and phrases of one kind, as scene::is_one_of asks for them.
template <lexicon::spelling... Words>
struct word_list {
};

// People

/// "ministers will meet in Oslo": they belong to the meeting, whoever they are.
using those_who_meet = word_list<"leaders", "ministers", "delegates", "guests">;

/// "told delegates", "thanked the plenary": to speak to them is to be in the hall.
using audience = word_list<"delegates", "plenary", "participants", "attendees", "sides">;

/// "among the guests of the Forum"
using guests_and_delegates = word_list<"guests", "speakers", "participants", "delegates">;

/// "X is a keynote speaker", "X and Y are the guests of honour"
using guests_and_speakers = word_list<"guest", "guests", "speaker", "speakers", "panellists", "panelists">;

/// "the main speaker"
using ranks_of_guests = word_list<"keynote", "main", "guest", "opening">;

/// "the delegation included X"
using groups_of_people = word_list<"delegation", "side", "participants", "speakers", "team", "bureau", "panel">;

/// "the Armenian delegation included X", "is composed of X and Y"
using verbs_of_consisting = word_list<"composed", "consists", "consisting", "included", "comprised", "comprises">;

/// "as its envoy to the Forum"
using envoys = word_list<"legate", "delegate", "envoy", "representative", "observer">;

/// "his counterpart X and Y", "her opposite number X": small words aside, what a list of people holds besides names.
using counterparts
    = word_list<"counterpart", "counterparts", "opposite", "number", "colleague", "colleagues", "leadership">;

/// "the keynote speaker is X", "also on the podium were X": behind "is" or "were" stand those who are there.
using guests_and_seats = word_list<"speaker", "speakers", "guest", "guests", "participants", "delegation",
    "delegations", "keynote", "present", "podium", "panel", "side", "stage", "spoke", "speaking", "seen">;

/// "spoke from the floor", "sat in the front"
using places_in_hall = word_list<"floor", "front", "podium", "stage", "gallery">;

// Lists

/// "Present: X", "Speakers: X"
using labels_of_people = word_list<"present", "participants", "attendees", "guests", "guest", "speakers", "speaker",
    "delegates", "who", "keynote", "panel", "panellists", "panelists", "moderator", "address", "lecture", "opening",
    "welcome", "rapporteur", "secretary", "clerk", "treasurer", "observers", "members", "discussant", "discussants",
    "presenter", "presenters", "preacher", "session", "seated", "pictured">;

/// "Participants", alone on the line above them.
using headings_of_lists = word_list<"participants", "present", "attendees", "attendance", "delegates", "speakers",
    "panellists", "panelists", "delegations">;

// Posts

/// "took over the presidency", "handed the chair to Y"
using names_of_the_chair = word_list<"presidency", "chairmanship", "chair">;

/// "X and Y were elected vice-chairs"
using elected_posts = word_list<"vice-chair", "vice-chairman", "rapporteur", "rapporteurs">;

/// "X acted as rapporteur"
using posts_served_in = word_list<"rapporteur", "rapporteurs", "moderator", "moderators", "secretary", "facilitator",
    "facilitators", "mediator", "vice-chair">;

using verbs_of_serving = word_list<"act", "acts", "acted", "serve", "serves", "served">;

/// "was elected chair"
using verbs_of_electing = word_list<"elected", "named", "chosen", "appointed">;

/// "named X as its envoy"
using verbs_of_appointing = word_list<"named", "appointed", "names", "appoints">;

/// "handed the gavel to Y"
using verbs_of_handing_over = word_list<"hand", "handed", "hands", "passed", "passes">;

// Deeds

using forms_of_take = word_list<"takes", "took", "take">;
using forms_of_bring = word_list<"bring", "brings", "brought">;
using forms_of_send = word_list<"send", "sends", "sent", "sending">;

/// "goes in his place", "attended in her stead"
using verbs_of_attending = word_list<"go", "goes", "went", "going", "come", "came", "attend", "attended">;

/// "her trip to the Conference"
using nouns_of_attending = word_list<"trip", "visit", "travel", "attendance", "participation">;

/// "Opening the Forum, X": what is done where the meeting is.
using participles_at_meeting
    = word_list<"opening", "closing", "inaugurating", "attending", "addressing", "welcoming", "concluding">;

/// "the Forum heard X": what a meeting does with those who are there.
using deeds_of_meeting
    = word_list<"heard", "elected", "drew", "draws", "attracted", "assembled", "features", "featured", "united">;

/// "thanked X": X is no subject of what follows.
using verbs_done_to_people = word_list<"see", "visit", "visited", "thanked">;

/// "was moved by X": deeds in a session that sound like any other's.
using deeds_in_session = word_list<"delivered", "moved", "seconded", "tabled">;

/// What minutes say of those who are there.
using deeds_in_minutes = word_list<"moved", "seconded", "proposed", "noted", "reported", "presented", "asked", "opened",
    "closed", "thanked", "suggested", "explained", "gave", "read">;

/// "signed the closing text"
using verbs_of_signing = word_list<"signed", "adopted", "endorsed", "issued">;
using texts_signed = word_list<"declaration", "communique", "communiqu\u00e9", "statement", "charter", "text">;

/// "cut the ribbon", "performed the official opening"
using verbs_of_ceremony = word_list<"cut", "cuts", "performed", "performs", "perform">;

/// "gave a dinner for the delegates"
using official_meals = word_list<"dinner", "banquet", "reception", "lunch", "luncheon">;

/// "welcomed the decision": news, and no guests.
using news_welcomed = word_list<"decision", "choice", "move", "news", "announcement", "plan", "plans", "agreement",
    "deal", "result", "results", "report", "step", "steps", "statement", "proposal", "idea", "pledge", "progress">;

/// Heads that too many meetings share to tell one of them by.
using heads_of_any_meeting = word_list<"meeting", "session", "talks", "round">;

// Speeches: who gives one at a meeting is there

/// "X spoke to the Forum", "X's speech to the Forum"
using words_of_speaking = word_list<"spoke", "speak", "speaks", "speech", "lectured">;

/// "told delegates"
using verbs_of_telling
    = word_list<"told", "tells", "urged", "asked", "reminded", "assured", "thanked", "greeted", "briefed">;

/// "read a message", "delivered an address"
using verbs_of_delivering = word_list<"read", "reads", "deliver", "delivers", "delivered", "conveyed">;
using speeches_delivered = word_list<"message", "speech", "address", "greetings", "lecture">;

/// "were delivered by X", "was read by X"
using participles_of_delivering = word_list<"delivered", "given", "made", "read">;
using speeches_given_by
    = word_list<"message", "remarks", "address", "speech", "welcome", "lecture", "keynote", "speeches", "lectures">;

/// "gave a paper"
using papers_given = word_list<"presentation", "presentations", "paper", "papers", "lecture", "lectures">;

/// "her opening remarks", "the inaugural lecture"
using kinds_of_speech = word_list<"opening", "closing", "inaugural", "welcome", "welcoming">;
using speeches_of_a_kind = word_list<"address", "speech", "lecture", "remarks", "statement">;

/// "heard a reply from X", "opened with a welcome from X"
using speeches_heard = word_list<"reply", "address", "remarks", "speech", "presentation", "presentations", "report",
    "reports", "statements", "welcome">;

/// "Statement by X", on a line of an agenda
using items_of_agenda = word_list<"statement", "statements", "remarks", "address", "lecture", "presentation", "speech",
    "welcome", "introduction", "report", "keynote", "message">;

/// "She spoke, followed by X"
using speeches_followed = word_list<"spoke", "spoke at", "speaks", "speaks at", "speak", "speak at", "speech",
    "remarks", "address", "keynote", "lecture", "opening">;

/// "Speaking to the Forum, X", "In remarks to the Forum, X"
using speeches_before_comma = word_list<"speaking", "speech", "address", "addressing", "remarks">;

/// "speakers include X", "a motion by X": what "by", "with" and "include" lead from to those who are there.
using speakers_and_motions = word_list<"speakers", "guests", "participants", "delegation", "keynote", "opening",
    "closing", "panel", "motion", "moved", "seconded">;

/// "the programme opens with X"
using stretches_of_programme = word_list<"programme", "program", "session", "day">;

// Places and times

/// "will visit Oslo for the Forum"
using forms_of_visit = word_list<"visit", "visits", "visiting", "visited">;

/// The way to a place is no stay there.
using verbs_of_going = word_list<"travel", "travels", "traveling", "traveled", "travelled", "fly", "flew", "flies",
    "go", "goes", "went", "head", "heads", "headed">;

/// "arrived in Oslo by train"
using verbs_of_arriving = word_list<"arrived", "arrives", "landed", "lands">;

/// "left Bergen for Oslo", "bound for Oslo"
using verbs_of_leaving_for = word_list<"left", "leave", "leaves", "leaving", "departed", "bound", "headed">;

/// "left on Monday for Oslo": told with the day of going.
using verbs_of_setting_off = word_list<"left", "leaves", "departed", "departs", "set off", "flew out">;

/// "the 4th Dialogue comes to Oslo"
using verbs_of_coming_to_town = word_list<"comes", "come", "came", "moves", "moved", "returns", "returned">;

/// "the 4th Dialogue drew envoys to Oslo"
using verbs_of_drawing_people = word_list<"draws", "drew", "brings", "brought">;

/// "the tenth forum is planned for Oslo"
using participles_of_planning = word_list<"planned", "scheduled", "set", "slated", "due">;

/// "ministers met again, virtually", "met in person in Oslo", "for the opening in Oslo"
using manners_of_meeting = word_list<"together", "here", "virtually", "again", "person", "opening", "closing">;

/// "the Forum ends on Friday": the date is its last.
using verbs_of_ending
    = word_list<"end", "ends", "ended", "close", "closes", "closed", "conclude", "concludes", "concluded">;

/// "the resort of Lerici", "the port city, Bergen"
using kinds_of_town = word_list<"city", "town", "capital", "village", "resort", "port">;

/// "Venue: Hotel Baltica"
using labels_of_place = word_list<"venue", "where", "place", "location">;

} // namespace lede::joining
