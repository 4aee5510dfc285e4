// Reads a whole string as one mention, or says where it stopped.
#pragma once
#include <lede/reader/by_kind.hpp>
#include <lede/reader/calls.hpp>
#include <lede/reader/says.hpp>
#include <lede/reader/trimmed.hpp>
#include <lede/scan/candidates.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace lede {

namespace reader {

/// Whether an article or a preposition that says no more than the phrase ("the", "from", "on") is all that stands
/// there: mentions begin behind it.
inline bool is_lead_alone(span where, std::string_view text)
{
    constexpr std::size_t longest = 8;
    const std::string_view lead = where.in(text), word = trimmed(lead).in(lead);
    if (word.empty() || word.size() > longest) return false;
    return is_one_of<"the", "from", "between", "on", "in", "at", "during", "since", "until", "till">(
        lexicon::dictionary.find(lexicon::key_of(word)));
}

/// Why a text is no whole phrase. Where many words would do, the next phrase was to begin.
/// \param reached the end of the longest mention at the text's start; 0: none
inline failure stopped_at(
    const trace& told, span whole, std::uint32_t reached, std::string_view text, std::string_view kind)
{
    constexpr std::size_t many = 4;
    const std::uint32_t next = reached + trimmed(text.substr(reached)).begin;
    if (reached == 0 && told.furthest() <= whole.begin) return {whole.begin, kind};
    if (told.furthest() <= next) return {next, "the end"};
    return {told.furthest(), told.wanted().size() < many ? told.wanted().front() : kind};
}

} // namespace reader

LEDE_CORE result<mention> parse_core(std::string_view text, const context& wishes, kinds wanted)
{
    constexpr std::size_t longest = 2000; // no phrase is longer; what follows cannot be part of one
    const std::string_view looked_at = text.substr(0, longest);
    const span whole = reader::trimmed(looked_at);
    const std::string_view kind = wanted == kinds::dates      ? "a date"
                                  : wanted == kinds::meetings ? "a meeting name"
                                                              : "a person";
    if (whole.empty()) return failure{whole.begin, kind};

    trace told;
    scan::window window{looked_at, wishes.words};
    window.trace = &told;
    reader::situation now;
    now.wishes = &wishes;
    now.whole = true;
    now.reference = wishes.reference;
    std::uint32_t reached = 0; // the end of the longest mention that stands at the start
    result<mention> answer = failure{};
    scan::for_each_word(looked_at, [&](std::size_t at, kinds) {
        reader::batch found;
        if (const auto anchor = window.open(at)) reader::read_kind(wanted, window, anchor, now, found);
        for (const mention& m : found) {
            if (m.where.begin > whole.begin && !reader::is_lead_alone({whole.begin, m.where.begin}, text)) continue;
            if (m.where.end == whole.end && text.size() <= longest) answer = m;
            reached = (std::max)(reached, m.where.end);
        }
        return !answer;
    });
    if (answer) return answer;
    return reader::stopped_at(told, whole, reached, looked_at, kind);
}

} // namespace lede
