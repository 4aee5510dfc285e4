// The words of speeches: who gives one at a meeting is there.
#pragma once
#include <lede/join/word_list.hpp>

namespace lede::joining {

/// "X spoke to the Forum", "X's speech to the Forum"
using words_of_speaking = word_list<"spoke", "speak", "speaks", "speech", "lectured">;

/// "told delegates"
using verbs_of_telling
    = word_list<"told", "tells", "urged", "asked", "reminded", "assured", "thanked", "greeted", "briefed", "updated">;

/// "will brief the ministers"
using forms_of_brief = word_list<"brief", "briefs", "update", "updates">;

/// "X has just shown us", "X will tell you"
using verbs_of_showing = word_list<"shown", "showed", "show", "tell", "given", "explain">;

/// "read a message", "delivered an address"
using verbs_of_delivering = word_list<"read", "reads", "deliver", "delivers", "delivered", "conveyed">;
using speeches_delivered = word_list<"message", "speech", "address", "greetings", "lecture", "letter", "report",
    "keynote", "sermon", "homily", "text", "statement", "declaration", "names", "list", "accounts">;

/// "were delivered by X", "was read by X"
using participles_of_delivering = word_list<"delivered", "given", "made", "read", "offered", "proposed", "provided",
    "presented", "brought", "conveyed">;
using speeches_given_by = word_list<"message", "statement", "remarks", "address", "speech", "welcome", "lecture",
    "keynote", "speeches", "lectures", "briefing", "presentation", "presentations", "talk", "statements", "thanks",
    "evidence", "testimony", "toast", "update", "updates", "overview", "report", "reports", "briefings", "greetings">;

/// "gave a paper", "will give an update"
using verbs_of_giving = word_list<"gave", "gives", "give">;
using papers_given = word_list<"presentation", "presentations", "paper", "papers", "lecture", "lectures", "update",
    "overview", "keynote", "talk", "talks", "account", "demonstration", "speech", "address">;

/// "gave evidence"
using accounts_of_witnesses = word_list<"evidence", "testimony">;

/// "will present a paper", "introduced the report"
using verbs_of_presenting = word_list<"present", "presents", "presented", "introduced", "introduces", "introduce">;
using papers_presented = word_list<"paper", "papers", "report", "draft", "item", "study", "motion", "resolution",
    "document", "findings", "accounts">;

/// "lectured on cod"
using verbs_of_lecturing = word_list<"lectured", "lectures", "report", "reports">;
using subjects_of_speech = word_list<"on", "about", "for", "against">;

/// "X is due to speak", "X spoke next"
using forms_of_speak = word_list<"spoke", "speaks", "speak", "spoken", "appeared", "appear", "appears">;
using turns_of_speaking = word_list<"next", "first", "last", "too", "second", "there", "here", "remotely", "online",
    "virtually", "briefly">;
using ways_of_video = word_list<"video", "videolink", "satellite">;

/// "her opening remarks", "the inaugural lecture"
using kinds_of_speech = word_list<"opening", "closing", "inaugural", "welcome", "welcoming">;
using speeches_of_a_kind = word_list<"address", "addresses", "speech", "speeches", "lecture", "lectures", "remarks",
    "statement", "statements">;

/// "heard a reply from X", "opened with a welcome from X"
using speeches_heard = word_list<"reply", "address", "remarks", "speech", "presentation", "presentations", "report",
    "reports", "statements", "welcome", "briefing", "update", "keynote", "keynotes", "speeches", "addresses", "talks">;

/// "A motion from X was carried", in minutes
using items_of_minutes = word_list<"motion", "amendment", "question", "questions", "report", "proposal", "objection",
    "objections", "support", "opposition">;

/// "A note of caution came from X"
using voices = word_list<"note", "notes", "word", "words", "warning", "warnings", "call", "calls", "criticism",
    "rebuke", "voice", "voices", "plea", "reply", "replies", "laughter">;

/// "expressed their thanks to X", "conveyed our appreciation to X"
using verbs_of_thanking
    = word_list<"express", "expressed", "extended", "conveyed", "offered", "recorded", "reiterated", "voiced">;
using thanks = word_list<"appreciation", "gratitude", "thanks", "congratulations">;

/// "Statement by X", on a line of an agenda
using items_of_agenda = word_list<"statement", "statements", "remarks", "address", "lecture", "presentation", "speech",
    "welcome", "introduction", "report", "keynote", "message">;

/// "She spoke, followed by X"
using speeches_followed = word_list<"spoke", "spoke at", "speaks", "speaks at", "speak", "speak at", "speech",
    "remarks", "address", "keynote", "lecture", "opening">;

/// "Mayor X, it is good to be here": behind a name that opens the sentence, those in the hall are spoken to.
using words_to_the_hall = word_list<"i", "we", "it", "you", "thank", "let", "allow", "please">;

/// "I thank Mayor X", "my friend Mayor X"
using words_of_greeting = word_list<"thank", "congratulate", "recognize", "recognise", "acknowledge", "greet", "salute",
    "friend", "colleague", "see", "hearing">;

/// "I am grateful to Mayor X", "I pay tribute to Mayor X"
using words_of_gratitude = word_list<"grateful", "thanks", "gratitude", "indebted", "tribute">;

/// "Speaking to the Forum, X", "In remarks to the Forum, X"
using speeches_before_comma = word_list<"speaking", "speech", "address", "addressing", "remarks", "statement">;

/// "speakers include X", "a motion by X": what "by", "with" and "include" lead from to those who are there.
using speakers_and_motions = word_list<"speakers", "guests", "participants", "delegation", "keynote", "opening",
    "closing", "panel", "panellists", "panelists", "motion", "moved", "seconded", "witnessed">;

/// "the programme opens with X"
using stretches_of_programme = word_list<"programme", "program", "session", "day", "discussion", "debate">;

} // namespace lede::joining
