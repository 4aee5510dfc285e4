// The classes a word can belong to: one for each table of this folder.
#pragma once
#include <cstdint>
#include <initializer_list>

namespace lede::lexicon {

/// One class for each word table; a word may belong to several ("may": month, function).
enum class word_class : std::uint8_t {
    function, // "of", "the": what rules spell out with lit<"of">
    // numbers
    cardinal,
    ordinal,
    vague_count,
    approximator,
    // dates
    month,
    weekday,
    unit,
    season,
    daypart,
    deictic_day,
    relation,
    edge,
    era,
    zone,
    meridiem,
    recurrence,
    holiday,
    vague_time,
    period_end,
    temporal_word,
    decade_word,
    year_word,
    clock_joint,
    date_joint,
    date_lead,
    date_follow,
    label,
    // places
    country,
    nationality,
    region,
    preposition_noun,
    // meetings
    gathering,
    headline_verb,
    series_word,
    body_word,
    meeting_acronym,
    meeting_body,
    meeting_word,
    meeting_appendage,
    series_name,
    legislature_word,
    premises,
    pronoun,
    // persons
    honorific,
    rank,
    religious,
    royal,
    office,
    portfolio,
    tenure_word,
    office_word,
    holding_word,
    organization_word,
    particle,
    name_suffix,
    family_name,
    party,
    // sentences
    reporting_verb,
    encounter,
    future_cue,
    past_cue,
    noun_governor,
    auxiliary,
    verb,
    abbreviation,
    count_
};

/// A set of word classes. Structural: may be a template argument.
class class_set {
public:
    constexpr class_set() = default;
    consteval class_set(std::initializer_list<word_class> classes)
    {
        for (const word_class c : classes) add(c);
    }
    constexpr void add(word_class c) { half_[index(c) / 64] |= std::uint64_t{1} << (index(c) % 64); }
    constexpr bool has(word_class c) const { return (half_[index(c) / 64] >> (index(c) % 64)) & 1U; }
    constexpr bool any_of(const class_set& other) const
    {
        return ((half_[0] & other.half_[0]) | (half_[1] & other.half_[1])) != 0;
    }
    constexpr bool empty() const { return (half_[0] | half_[1]) == 0; }
    constexpr class_set operator|(const class_set& other) const
    {
        class_set both;
        both.half_[0] = half_[0] | other.half_[0];
        both.half_[1] = half_[1] | other.half_[1];
        return both;
    }
    /// How many classes of the set stand before c.
    constexpr unsigned rank(word_class c) const
    {
        const unsigned i = index(c);
        const std::uint64_t below = (std::uint64_t{1} << (i % 64)) - 1;
        return i < 64 ? count(half_[0] & below) : count(half_[0]) + count(half_[1] & below);
    }
    bool operator==(const class_set&) const = default;

    std::uint64_t half_[2]{}; ///< public only because a template argument must be

private:
    static constexpr unsigned index(word_class c) { return static_cast<unsigned>(c); }

    /// Bit by bit: a word has one class or two, and without POPCNT the library's count is a call.
    static constexpr unsigned count(std::uint64_t bits)
    {
        unsigned n = 0;
        for (; bits != 0; bits &= bits - 1) ++n;
        return n;
    }
};

static_assert(static_cast<unsigned>(word_class::count_) <= 128);

} // namespace lede::lexicon
