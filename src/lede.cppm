// The module lede: `import lede;` in place of #include <lede/lede.hpp>, read in a fraction of the time.
// Experimental: the names may change with the compilers' support of modules.
module;
#include <lede/lede.hpp>

export module lede;

export namespace lede {
// Reading
using lede::explain;
using lede::find;
using lede::find_each;
using lede::join;
using lede::parse_date;
using lede::parse_instant;
using lede::parse_meeting;
using lede::parse_name;
using lede::parse_person;
using lede::read;

// What the caller says
using lede::context;
using lede::convention;
using lede::direction;
using lede::instant;
using lede::kinds;
using lede::vocabulary;
using lede::word_kind;
using lede::operator|;
using lede::operator&;
using lede::includes;

// What is found
using lede::country_code;
using lede::edition;
using lede::event;
using lede::failure;
using lede::few;
using lede::grain;
using lede::link;
using lede::meeting;
using lede::meeting_tier;
using lede::mention;
using lede::modifier;
using lede::note;
using lede::person;
using lede::person_name;
using lede::reading;
using lede::reason;
using lede::result;
using lede::role;
using lede::span;
using lede::tenure;
using lede::timex;
using lede::timex_type;
using lede::title;
using lede::value_text;

// Why it reads so
using lede::attempt;
using lede::caret;
using lede::explained_candidate;
using lede::explained_whole;
using lede::explanation;
using lede::wishlist;

// Written out
using lede::edtf;
using lede::icalendar_begin;
using lede::icalendar_end;
using lede::iso_string;
using lede::office;
using lede::to_icalendar;
using lede::to_string;
using lede::to_timeml;
using lede::operator<<;
} // namespace lede
