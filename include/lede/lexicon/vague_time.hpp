#pragma once
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon {

/// How a vague reference stands, added to what it refers to.
namespace vague {
inline constexpr int past = 1, present = 2, future = 3; ///< as ast::vague_side
inline constexpr int refers = 3;                        ///< mask: past, present or future
inline constexpr int anywhere = 16;                     ///< told from the day of writing in a narrative too
inline constexpr int narrative = 32; ///< counts in a narrative alone: in news "former" is part of a title
inline constexpr int noun = 64;      ///< with its article: "the past"
inline constexpr int pointed = 128;  ///< behind a word that points: "this period", "that period"
inline constexpr int led = 256;      ///< behind a preposition: "by that time"
} // namespace vague

namespace table {
/// Vague references -> vague, summed. Source: TimeML 1.2.1 (PAST_REF, PRESENT_REF, FUTURE_REF).
/// Admitted: adverbs, adjectives and nouns that mean nothing but a time.
inline constexpr entry vague_time[] = {
    {"now", vague::present},
    {"currently", vague::present},
    {"recently", vague::past + vague::anywhere},
    {"soon", vague::future},
    {"presently", vague::present},
    {"nowadays", vague::present},
    {"these days", vague::present},
    {"back then", vague::past},
    {"those days", vague::past},
    {"right now", vague::present},
    {"at present", vague::present},
    {"shortly", vague::future},
    {"lately", vague::past},
    {"at the moment", vague::present},
    {"at the time", vague::present + vague::narrative},
    {"at the same time", vague::present + vague::narrative},
    {"at this time", vague::present},
    {"at that time", vague::present + vague::narrative},
    {"that time", vague::present + vague::led},
    {"period", vague::present + vague::narrative + vague::pointed},
    {"former", vague::past + vague::narrative},
    {"current", vague::present},
    {"recent", vague::past + vague::anywhere},
    {"more recently", vague::past + vague::anywhere},
    {"most recently", vague::past + vague::anywhere},
    {"very recently", vague::past + vague::anywhere},
    {"very soon", vague::future},
    {"future", vague::future + vague::anywhere},
    {"near future", vague::future + vague::anywhere + vague::noun},
    {"distant future", vague::future + vague::anywhere + vague::noun},
    {"foreseeable future", vague::future + vague::anywhere + vague::noun},
    {"past", vague::past + vague::anywhere + vague::noun},
    {"recent past", vague::past + vague::anywhere + vague::noun},
    {"distant past", vague::past + vague::anywhere + vague::noun},
    {"time being", vague::present + vague::noun},
    {"later", vague::future},
    {"at one point", vague::past},
    {"near term", vague::future + vague::noun},
    {"short term", vague::future + vague::noun},
    {"long term", vague::future + vague::noun},
    {"later date", vague::future + vague::noun},
    {"later time", vague::future + vague::noun},
};
} // namespace table

} // namespace lede::lexicon
