// The words that the join looks for between mentions, in lists by what they say: of people and what they do. What fits
// in one phrase need not fit in another: lists that look alike differ on purpose.
#pragma once
#include <lede/join/word_list.hpp>

namespace lede::joining {

// People

/// "ministers will meet in Oslo": they belong to the meeting, whoever they are.
using those_who_meet = word_list<"leaders", "ministers", "delegates", "guests", "envoys", "chiefs", "negotiators",
    "diplomats", "officials", "bishops", "mayors", "judges", "presidents", "scientists", "governors", "commissioners",
    "experts">;

/// "told delegates", "thanked the plenary": to speak to them is to be in the hall.
using audience = word_list<"delegates", "speakers", "plenary", "participants", "attendees", "sides", "members",
    "audience", "shareholders", "councillors", "hall", "delegations">;

/// "among the guests of the Forum"
using guests_and_delegates = word_list<"guests", "speakers", "participants", "delegates">;

/// "X is a keynote speaker", "X and Y are the guests of honour"
using guests_and_speakers = word_list<"guest", "guests", "speaker", "speakers", "panellists", "panelists">;

/// "the main speaker"
using ranks_of_guests = word_list<"keynote", "main", "guest", "opening">;

/// "Keynote speaker X warned", "Moderator X asked"
using titles_at_meetings = word_list<"keynote", "moderator", "panellist", "panelist", "rapporteur">;

/// "the two sides": no people
using parties = word_list<"sides", "parties", "countries", "nations", "states", "governments", "delegations">;

/// "will both bring large delegations", "heads the delegation"
using delegations = word_list<"delegation", "delegations", "team">;
using verbs_of_heading = word_list<"head", "heads", "heading", "leading">;

/// "the delegation included X"
using groups_of_people
    = word_list<"delegation", "side", "participants", "speakers", "guests", "team", "bureau", "panel">;

/// "the Armenian delegation included X", "is composed of X and Y"
using verbs_of_consisting = word_list<"composed", "consists", "consisting", "included", "comprised", "comprises">;

/// "as its envoy to the Forum"
using envoys = word_list<"legate", "delegate", "envoy", "representative", "observer">;

/// "his counterpart X and Y", "her opposite number X": small words aside, what a list of people holds besides names.
using counterparts
    = word_list<"counterpart", "counterparts", "opposite", "number", "colleague", "colleagues", "leadership">;

/// "the keynote speaker is X", "also on the podium were X": behind "is" or "were" stand those who are there.
using guests_and_seats = word_list<"speaker", "speakers", "guest", "guests", "participants", "delegation",
    "delegations", "keynote", "present", "podium", "panel", "side", "stage", "spoke", "speaking", "seen", "counterpart",
    "host", "officers", "preacher", "signatories", "flanking", "beside", "sitting", "seated", "standing", "room",
    "witness", "witnesses", "expected", "table", "programme", "program">;

/// "spoke from the floor", "sat in the front"
using places_in_hall
    = word_list<"floor", "front", "podium", "stage", "gallery", "room", "hall", "audience", "table", "chamber">;

/// "Governor X, distinguished guests, ladies and gentlemen"
using others_greeted = word_list<"dear", "distinguished", "excellencies", "ladies", "gentlemen", "colleagues",
    "friends", "delegates", "honourable", "honorable">;

// Lists

/// "Present: X", "Speakers: X"
using labels_of_people = word_list<"present", "participants", "attendees", "guests", "guest", "speakers", "speaker",
    "delegates", "who", "keynote", "panel", "panellists", "panelists", "moderator", "address", "lecture", "opening",
    "welcome", "rapporteur", "secretary", "clerk", "treasurer", "observers", "members", "discussant", "discussants",
    "observer", "presenter", "presenters", "preacher", "session", "seated", "pictured", "staff", "officers", "minutes",
    "taker", "president", "statements", "proposed", "seconded", "proposing", "seconding", "opposing", "mover", "thanks",
    "plenary", "response", "reply", "candidates", "nominees", "race", "proposer", "seconder", "expected", "committee">;

/// "Contact: X": whom to ask, on a line below those who are there.
using labels_of_contact = word_list<"contact", "contacts", "enquiries", "inquiries", "media", "press", "questions",
    "information", "rsvp", "registration">;

/// "Participants", alone on the line above them.
using headings_of_lists = word_list<"participants", "present", "attendees", "attendance", "delegates", "speakers",
    "panellists", "panelists", "delegations", "members", "delegation">;

/// "Members of the official delegation:", "The speakers are as follows:"
using words_of_list_headings = word_list<"the", "of", "to", "for", "from", "at", "and", "its", "official", "are", "is",
    "were", "as", "follows", "include", "included", "will", "be", "other", "senior", "head", "heads">;

// Posts

/// "took over the presidency", "handed the chair to Y"
using names_of_the_chair = word_list<"presidency", "chairmanship", "chair">;

/// "X and Y were elected vice-chairs"
using elected_posts = word_list<"vice-chair", "vice-chairs", "vice-chairman", "vice-chairwoman", "vice-president",
    "vice-presidents", "rapporteur", "rapporteurs", "treasurer">;

/// "X was elected to the board"
using boards = word_list<"board", "executive", "bureau", "presidium", "committee">;

/// "X acted as rapporteur"
using posts_served_in = word_list<"rapporteur", "rapporteurs", "moderator", "moderators", "secretary", "facilitator",
    "facilitators", "mediator", "vice-chair", "secretaries">;

using verbs_of_serving = word_list<"act", "acts", "acted", "serve", "serves", "served">;

/// "was elected chair"
using verbs_of_electing = word_list<"elected", "re-elected", "named", "chosen", "appointed", "voted">;

/// "elected Y, defeating X by 31 votes"
using verbs_of_beating = word_list<"beat", "beating", "defeated", "defeating", "over", "against">;
using signs_of_ballot = word_list<"votes", "ballot", "ballots", "elected", "re-elected", "election", "runoff">;

/// "named X as its envoy"
using verbs_of_appointing = word_list<"named", "appointed", "names", "appoints">;

/// "handed the gavel to Y"
using verbs_of_handing_over = word_list<"hand", "handed", "hands", "passed", "passes", "pass">;

// Deeds

/// "joined the call", "led the march"
using occasions_elsewhere = word_list<"call", "march", "rally", "protest", "race", "briefing", "cabinet", "army",
    "party", "inquiry", "investigation", "funeral", "board">;

/// "chaired a panel", "leads a delegation": what is done there, though no meeting is named.
using parts_of_meeting = word_list<"panel", "session", "sitting", "plenary", "delegation", "team", "side", "workshop",
    "debate", "discussion", "round", "committee", "dinner", "lunch", "luncheon", "reception", "banquet", "breakfast",
    "keynote", "speech", "group">;

using forms_of_take = word_list<"takes", "took", "take">;

/// "wielded the gavel", "watched the opening"
using verbs_of_wielding = word_list<"ring", "wield", "wields", "wielded", "swung", "banged", "rang">;
using verbs_of_watching = word_list<"watched", "witnessed">;

/// "got to his feet", "used the occasion"
using verbs_of_rising = word_list<"got", "rose", "leapt", "jumped">;
using verbs_of_using = word_list<"used", "took", "use">;
using chances = word_list<"occasion", "opportunity">;
using forms_of_bring = word_list<"bring", "brings", "brought", "bringing">;
using forms_of_send = word_list<"send", "sends", "sent", "sending">;

/// "goes in his place", "attended in her stead"
using verbs_of_attending = word_list<"go", "goes", "went", "going", "come", "came", "attend", "attended">;

/// "called off his trip", "put off her visit"
using verbs_of_calling_off
    = word_list<"called", "put", "cancelled", "canceled", "scrapped", "abandoned", "dropped", "postponed", "delayed">;

/// "X, on a visit to Bergen, said", "X is on leave"
using nouns_of_absence = word_list<"visit", "trip", "tour", "leave", "holiday", "vacation", "sabbatical", "honeymoon">;

/// "represents the border district"
using seats_represented = word_list<"district", "constituency", "ward", "seat", "voters", "riding", "town", "valley">;

/// "her trip to the Conference"
using nouns_of_attending = word_list<"trip", "visit", "travel", "attendance", "participation">;

/// "Opening the Forum, X": what is done where the meeting is.
using participles_at_meeting = word_list<"opening", "closing", "inaugurating", "attending", "addressing", "welcoming",
    "concluding", "emerging", "leaving">;

/// "the Forum heard X": what a meeting does with those who are there.
using deeds_of_meeting = word_list<"heard", "elected", "chose", "nominated", "featuring", "drew", "draws", "attracted",
    "assembled", "features", "featured", "united", "honoured", "honored", "awarded", "applauded", "thanked",
    "congratulated", "re-elected">;

/// "thanked X for hosting": done where he is thanked
using deeds_thanked_for = word_list<"hosting", "hospitality", "chairing", "presiding", "presentation", "presentations",
    "leadership", "address", "speech", "remarks", "report", "welcome", "presence", "attendance", "participation",
    "organising", "organizing", "coming", "attending", "convening", "service", "work", "chairmanship", "efforts">;

/// "thanked X": X is no subject of what follows.
using verbs_done_to_people = word_list<"see", "visit", "visited", "thanked">;

/// "was moved by X": deeds in a session that sound like any other's.
using deeds_in_session = word_list<"delivered", "witnessed", "moved", "seconded", "tabled", "celebrated">;

/// "Mr. X was thanked", in minutes
using deeds_to_members
    = word_list<"thanked", "elected", "re-elected", "asked", "congratulated", "welcomed", "authorised", "authorized">;

/// What minutes say of those who are there.
using deeds_in_minutes = word_list<"moved", "seconded", "proposed", "noted", "reported", "presented", "asked", "opened",
    "closed", "thanked", "suggested", "explained", "gave", "read", "described", "outlined", "reviewed", "summarised",
    "summarized", "introduced", "answered", "recommended", "objected", "stated", "requested", "advised", "agreed",
    "undertook", "declared", "wished", "wondered", "queried", "felt", "commented", "pointed", "left", "appeared",
    "urged", "spoke", "raised", "responded", "confirmed", "circulated">;

/// "signed the closing text"
using verbs_of_signing = word_list<"sign", "signed", "adopted", "endorsed", "issued">;
using texts_signed = word_list<"pact", "minutes", "declaration", "communique", "communiqu\u00e9", "statement",
    "charter", "text", "memorandum", "memoranda", "accord", "accords", "protocol", "treaty", "agreement", "agreements",
    "deal", "deals", "letter", "letters", "timetable", "roadmap">;

/// "had been due to attend", "had hoped to": and did not.
using plans_that_failed
    = word_list<"due", "expected", "scheduled", "supposed", "meant", "set", "hoped", "planned", "intended", "wanted">;

/// "X will skip the Forum to attend a funeral"
using verbs_of_missing = word_list<"skip", "skips", "skipped", "skipping", "miss", "misses", "missed", "boycott",
    "boycotts", "boycotted", "snub", "snubs", "snubbed">;

/// Between a person and what he does: "X and Y are both due to speak", "X has since accepted"
using words_before_deed = word_list<"earlier", "will", "is", "are", "was", "were", "be", "been", "has", "have", "had",
    "to", "also", "both", "then", "later", "all", "since", "due", "expected", "scheduled", "set", "slated", "plans",
    "hopes", "intends", "likely">;

/// "was the first to arrive"
using ranks_of_comers = word_list<"first", "last", "only", "next">;

/// "cut the ribbon", "performed the official opening"
using verbs_of_ceremony = word_list<"cut", "cuts", "performed", "performs", "perform">;
using parts_of_ceremony = word_list<"ribbon", "opening", "signing">;

/// "celebrated Mass", "led the closing prayer"
using verbs_of_worship
    = word_list<"celebrated", "celebrates", "celebrate", "led", "leads", "said", "preached", "preaches">;
using services = word_list<"mass", "prayer", "prayers", "liturgy", "vespers", "service">;

/// "took the floor"
using parts_of_hall = word_list<"floor", "rostrum", "podium", "questions">;

/// "shared a stage with the king"
using forms_of_share = word_list<"share", "shares", "shared">;
using places_shared = word_list<"stage", "podium", "platform", "panel">;

/// "called the meeting to order"
using verbs_of_calling = word_list<"called", "calls", "call">;

/// "agreed to meet in Rome": not this time.
using verbs_of_agreeing = word_list<"agreed", "agree", "decided", "pledged", "promised", "hope", "vowed">;

/// "has agreed to come", "has asked to speak"
using deeds_agreed_to = word_list<"come", "go", "speak", "attend", "give", "chair", "join", "preside", "moderate">;

/// "ended the evening"
using parts_of_day = word_list<"evening", "day", "morning", "afternoon">;

/// "opened proceedings"
using parts_of_session = word_list<"proceedings", "debate", "sitting", "session", "hearing">;
using verbs_of_adjourning = word_list<"adjourned", "suspended", "resumed", "gavelled", "gaveled", "closed">;

using verbs_of_walking_out = word_list<"walked", "stormed">;

/// "requests the pleasure of your company"
using verbs_of_requesting = word_list<"requests", "request", "requested">;
using honours_requested = word_list<"pleasure", "honour", "honor">;

/// "the hearing opened, with X sitting as assessor"
using participles_beside = word_list<"sitting", "acting", "presiding", "chairing", "attending", "speaking", "looking",
    "standing", "serving">;

/// "was supported in this by X"
using participles_of_debate
    = word_list<"supported", "backed", "echoed", "challenged", "contradicted", "interrupted", "heckled", "seconded",
        "assisted", "questioned", "questioning", "cross-examined", "examination", "applauded", "cheered", "introduced",
        "moved", "tabled", "presented", "opposed", "proposed", "placed", "laid", "withdrawn", "asked">;

/// "answered questions", "shook hands", "posed for photographs"
using verbs_of_answering = word_list<"answered", "answers", "fielded">;
using verbs_of_shaking = word_list<"shook", "shakes">;
using verbs_of_posing = word_list<"posed", "poses">;
using pictures = word_list<"photograph", "photographs", "photo", "photos", "picture", "pictures">;

/// "gave a dinner for the delegates"
using official_meals = word_list<"dinner", "banquet", "reception", "lunch", "luncheon">;

/// "the decisions of the 8th Summit", "the pledges made at the 8th Summit"
using results_of_meetings = word_list<"decisions", "recommendations", "conclusions", "commitments", "pledges",
    "resolutions", "declaration", "communique", "communiqu\u00e9", "discussions", "findings">;
using participles_of_results = word_list<"made", "taken", "adopted", "endorsed", "agreed", "signed", "launched",
    "announced", "given", "reached", "issued", "begun", "approved", "presented", "undertaken">;

/// "noted the visit of a team led by X"
using words_of_approval = word_list<"welcome", "welcomes", "welcomed", "noted", "hailed", "commended", "praised",
    "recalled", "appreciated">;

/// "welcomed the decision": news, and no guests.
using news_welcomed = word_list<"decision", "choice", "move", "news", "announcement", "plan", "plans", "agreement",
    "deal", "result", "results", "outcome", "outcomes", "success", "report", "step", "steps", "statement", "proposal",
    "idea", "pledge", "progress", "visit">;

/// "at the opening of the Forum", "at their 71st session"
using words_before_meeting = word_list<"the", "of", "their", "its", "his", "her", "opening", "closing", "start", "end",
    "close", "day", "first", "last", "second">;

/// "on the sidelines of the Summit"
using edges_of_meetings = word_list<"sidelines", "margins", "fringes">;

/// "the summit ... the meeting with X": where many meet, two of them meet beside it.
using gatherings_of_many = word_list<"summit", "summits", "forum", "congress", "assembly", "conference", "convention">;
using heads_of_bilaterals = word_list<"meeting", "talks", "consultations">;

/// "In the margins of the Forum, talks with X"
using talks_aside = word_list<"meeting", "meetings", "talks", "consultations", "discussions", "conversation">;

/// Heads that too many meetings share to tell one of them by.
using heads_of_any_meeting = word_list<"meeting", "session", "talks", "round">;

} // namespace lede::joining
