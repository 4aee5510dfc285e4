// Words of debate and of what is done meanwhile, and of those who are elsewhere.
#pragma once
#include <lede/join/word_list.hpp>

namespace lede::joining {

/// "X blamed the other side": what is said and done across a table.
using verbs_of_debate = word_list<"said", "told", "asked", "called", "noted", "warned", "urged", "argued", "insisted",
    "promised", "reported", "blamed", "accused", "proposed", "pledged", "demanded", "rejected", "defended", "replied",
    "appealed", "vowed", "offered", "countered", "complained", "apologised", "apologized", "opposed", "moved",
    "seconded", "questioned", "backed", "supported", "agreed", "disagreed", "abstained", "stressed", "suggested",
    "raised", "welcomed", "voted", "refused", "joked", "shrugged", "nodded", "objected", "protested", "cautioned",
    "conceded", "acknowledged", "admitted", "recalled", "praised", "explained", "outlined", "described", "debated",
    "discussed", "stormed", "pressed", "lobbied", "highlighted", "underlined", "emphasised", "emphasized", "echoed",
    "expressed", "repeated", "reiterated", "listened", "applauded", "paid", "congratulated", "heckled", "interrupted",
    "showed", "unveiled", "announced", "added", "concluded", "observed", "sought", "exchanged", "introduced",
    "presented", "dissented", "testified", "withdrew", "assured">;

/// "Y was there, as was X"
using signs_of_presence
    = word_list<"there", "here", "present", "spoke", "expected", "hand", "come", "confirmed", "accepted">;

/// "The Forum broke up after X tore up the draft"
using verbs_of_breaking_up = word_list<"broke", "ended", "collapsed", "walked", "stormed", "closed", "concluded",
    "adjourned", "stalled", "failed">;

/// "X was booed", "X received a standing ovation"
using deeds_of_audience = word_list<"booed", "heckled", "jeered", "cheered", "applauded", "barracked", "heard",
    "interrupted", "welcomed", "greeted">;
using sounds_of_audience = word_list<"ovation", "ovations", "applause", "cheers", "boos", "laughs", "laughter">;

/// "Students led by X marched outside"
using verbs_of_protest = word_list<"marched", "protested", "rallied", "demonstrated", "picketed", "gathered">;

/// "The Forum took place in Oslo": told of one that is under way or over.
using past_phrases = word_list<"took place", "took part", "under way", "underway", "kicked off", "wound up",
    "wrapped up", "called to order", "spoke at">;

/// "X laid a wreath": past deeds that look like the present.
using irregular_pasts = word_list<"put", "set", "read", "cut", "cast", "beat", "hit", "let", "quit", "bit">;

/// "X shook her head", "the Assembly threw it out": past deeds that look like nothing else.
using clear_pasts = word_list<"shook", "threw", "tore", "struck", "wept", "rose", "drew", "burst", "swept", "bore",
    "clung", "rang", "sank", "slept", "stuck", "swung">;

/// "X resigned", "X visited a school": what is told of people's lives, and of no meeting; and what is done at one with
/// some objects only, which the deeds name ("answered questions", "adopted the text"); and words that look back and are
/// no deed ("was", "since").
using verbs_of_lives = word_list<"resigned", "died", "retired", "lived", "worked", "served", "studied", "graduated",
    "married", "joined", "founded", "launched", "appointed", "succeeded", "replaced", "visited", "toured", "travelled",
    "traveled", "returned", "stayed", "remained", "skipped", "cancelled", "canceled", "declined", "missed", "boycotted",
    "phoned", "posted", "tweeted", "published", "filed", "sued", "arrested", "jailed", "sentenced", "ordered", "ruled",
    "governed", "campaigned", "owned", "played", "scored", "tried", "wanted", "needed", "used", "happened", "watched",
    "accepted", "turned", "answered", "adopted", "was", "were", "had", "did", "said", "told", "since", "ago", "became",
    "went", "flew", "fled", "grew", "fell", "bought", "sold", "died", "knew", "thought", "meant", "felt", "ran", "came",
    "built", "spoke", "wrote", "taught", "lent", "shot", "hid", "swore", "invited", "sent", "received">;

/// "preaches on the second evening"
using days_of_programme = word_list<"first", "second", "third", "fourth", "last", "final", "opening", "closing">;

/// "X will visit a school"
using plans_of_lives = word_list<"resign", "retire", "visit", "tour", "travel", "return", "stay", "remain", "leave",
    "miss", "skip", "run", "seek", "face", "stand", "become", "serve", "go", "come", "fly", "have", "need", "get",
    "follow", "succeed", "replace", "hear", "turn", "marry", "publish", "decide", "receive", "send">;

/// "X phoned from outside": whoever does this is not there.
using signs_of_distance = word_list<"outside", "telegram", "condolences", "telephone", "phone", "interview",
    "television", "radio", "twitter", "newspaper", "magazine", "email", "e-mail", "mail", "memo", "podcast">;

/// "X, who seconded, is tired", "X, presiding, asked for calm"
using deeds_told_alone = word_list<"seconded", "proposed", "moved", "chaired", "chairing", "presided", "presiding",
    "voted", "abstained", "spoke", "objected", "dissented", "testified">;

/// "told parliament", "told state television"
using listeners_elsewhere
    = word_list<"parliament", "state", "local", "voters", "supporters", "television", "radio", "mps">;

/// "The industry reacted coolly."
using signs_of_reaction = word_list<"reacted", "reaction", "reactions", "critics", "cool", "coolly", "analysts",
    "markets", "campaigners", "commentators">;

/// "analyst X", "opposition leader X"
using people_outside = word_list<"spokesman", "spokeswoman", "spokesperson", "former", "opposition", "analyst",
    "activist", "protester", "protesters", "critic", "predecessor", "economist", "columnist", "commentator">;

} // namespace lede::joining
