// Every word table with its class: a new table is one file and one line here.
#pragma once
#include <lede/lexicon/abbreviation.hpp>
#include <lede/lexicon/approximator.hpp>
#include <lede/lexicon/body_word.hpp>
#include <lede/lexicon/auxiliary.hpp>
#include <lede/lexicon/cardinal.hpp>
#include <lede/lexicon/clock_joint.hpp>
#include <lede/lexicon/country.hpp>
#include <lede/lexicon/date_follow.hpp>
#include <lede/lexicon/date_joint.hpp>
#include <lede/lexicon/date_lead.hpp>
#include <lede/lexicon/daypart.hpp>
#include <lede/lexicon/decade_word.hpp>
#include <lede/lexicon/deictic_day.hpp>
#include <lede/lexicon/edge.hpp>
#include <lede/lexicon/encounter.hpp>
#include <lede/lexicon/era.hpp>
#include <lede/lexicon/family_name.hpp>
#include <lede/lexicon/function_word.hpp>
#include <lede/lexicon/future_cue.hpp>
#include <lede/lexicon/gathering.hpp>
#include <lede/lexicon/headline_verb.hpp>
#include <lede/lexicon/holding_word.hpp>
#include <lede/lexicon/holiday.hpp>
#include <lede/lexicon/honorific.hpp>
#include <lede/lexicon/label.hpp>
#include <lede/lexicon/legislature_word.hpp>
#include <lede/lexicon/meeting_acronym.hpp>
#include <lede/lexicon/meeting_appendage.hpp>
#include <lede/lexicon/meeting_body.hpp>
#include <lede/lexicon/meeting_word.hpp>
#include <lede/lexicon/meridiem.hpp>
#include <lede/lexicon/month.hpp>
#include <lede/lexicon/name_suffix.hpp>
#include <lede/lexicon/nationality.hpp>
#include <lede/lexicon/office.hpp>
#include <lede/lexicon/office_word.hpp>
#include <lede/lexicon/noun_governor.hpp>
#include <lede/lexicon/ordinal.hpp>
#include <lede/lexicon/organization_word.hpp>
#include <lede/lexicon/party.hpp>
#include <lede/lexicon/particle.hpp>
#include <lede/lexicon/past_cue.hpp>
#include <lede/lexicon/period_end.hpp>
#include <lede/lexicon/portfolio.hpp>
#include <lede/lexicon/premises.hpp>
#include <lede/lexicon/preposition_noun.hpp>
#include <lede/lexicon/pronoun.hpp>
#include <lede/lexicon/rank.hpp>
#include <lede/lexicon/recurrence.hpp>
#include <lede/lexicon/region.hpp>
#include <lede/lexicon/relation.hpp>
#include <lede/lexicon/religious.hpp>
#include <lede/lexicon/reporting_verb.hpp>
#include <lede/lexicon/royal.hpp>
#include <lede/lexicon/season.hpp>
#include <lede/lexicon/series_word.hpp>
#include <lede/lexicon/temporal_word.hpp>
#include <lede/lexicon/tenure_word.hpp>
#include <lede/lexicon/unit.hpp>
#include <lede/lexicon/vague_count.hpp>
#include <lede/lexicon/vague_time.hpp>
#include <lede/lexicon/verb.hpp>
#include <lede/lexicon/weekday.hpp>
#include <lede/lexicon/word_class.hpp>
#include <lede/lexicon/year_word.hpp>
#include <lede/lexicon/zone.hpp>

#include <span>

namespace lede::lexicon {

/// A table and the class of its words.
struct classed_table {
    word_class of;
    std::span<const entry> words;
};

inline constexpr classed_table tables[] = {
    {word_class::abbreviation, table::abbreviation},
    {word_class::approximator, table::approximator},
    {word_class::body_word, table::body_word},
    {word_class::auxiliary, table::auxiliary},
    {word_class::cardinal, table::cardinal},
    {word_class::country, table::country},
    {word_class::date_follow, table::date_follow},
    {word_class::date_joint, table::date_joint},
    {word_class::date_lead, table::date_lead},
    {word_class::daypart, table::daypart},
    {word_class::decade_word, table::decade_word},
    {word_class::deictic_day, table::deictic_day},
    {word_class::edge, table::edge},
    {word_class::encounter, table::encounter},
    {word_class::era, table::era},
    {word_class::family_name, table::family_name},
    {word_class::function, table::function_word},
    {word_class::future_cue, table::future_cue},
    {word_class::gathering, table::gathering},
    {word_class::headline_verb, table::headline_verb},
    {word_class::holding_word, table::holding_word},
    {word_class::holiday, table::holiday},
    {word_class::honorific, table::honorific},
    {word_class::label, table::label},
    {word_class::legislature_word, table::legislature_word},
    {word_class::meeting_acronym, table::meeting_acronym},
    {word_class::meeting_appendage, table::meeting_appendage},
    {word_class::meeting_body, table::meeting_body},
    {word_class::meeting_word, table::meeting_word},
    {word_class::meridiem, table::meridiem},
    {word_class::month, table::month},
    {word_class::name_suffix, table::name_suffix},
    {word_class::nationality, table::nationality},
    {word_class::office, table::office},
    {word_class::office_word, table::office_word},
    {word_class::noun_governor, table::noun_governor},
    {word_class::ordinal, table::ordinal},
    {word_class::organization_word, table::organization_word},
    {word_class::party, table::party},
    {word_class::particle, table::particle},
    {word_class::past_cue, table::past_cue},
    {word_class::period_end, table::period_end},
    {word_class::portfolio, table::portfolio},
    {word_class::premises, table::premises},
    {word_class::preposition_noun, table::preposition_noun},
    {word_class::pronoun, table::pronoun},
    {word_class::rank, table::rank},
    {word_class::recurrence, table::recurrence},
    {word_class::region, table::region},
    {word_class::relation, table::relation},
    {word_class::religious, table::religious},
    {word_class::reporting_verb, table::reporting_verb},
    {word_class::royal, table::royal},
    {word_class::season, table::season},
    {word_class::series_word, table::series_word},
    {word_class::temporal_word, table::temporal_word},
    {word_class::tenure_word, table::tenure_word},
    {word_class::unit, table::unit},
    {word_class::vague_count, table::vague_count},
    {word_class::vague_time, table::vague_time},
    {word_class::verb, table::verb},
    {word_class::weekday, table::weekday},
    {word_class::year_word, table::year_word},
    {word_class::clock_joint, table::clock_joint},
    {word_class::zone, table::zone},
};

} // namespace lede::lexicon
