// Reads a whole string as one mention, or says where it stopped.
#pragma once
#include <lede/reader/by_kind.hpp>
#include <lede/reader/calls.hpp>
#include <lede/scan/bytes.hpp>
#include <lede/scan/candidates.hpp>

#include <cstddef>
#include <string_view>

namespace lede {

namespace reader {

/// The text without the blanks and line breaks around it.
inline span trimmed(std::string_view text)
{
    const auto blank = [&](std::size_t i) {
        return scan::class_of(text[i]) == scan::byte_class::blank
               || scan::class_of(text[i]) == scan::byte_class::newline;
    };
    std::size_t begin = 0, end = text.size();
    while (begin < end && blank(begin)) ++begin;
    while (end > begin && blank(end - 1)) --end;
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
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
    now.reference = wishes.reference;
    std::uint32_t reached = 0; // the end of the longest mention that stands at the start
    result<mention> answer = failure{};
    scan::for_each_word(looked_at, [&](std::size_t at, kinds) {
        reader::batch found;
        if (const auto anchor = window.open(at)) reader::read_kind(wanted, window, anchor, now, found);
        for (const mention& m : found) {
            if (m.where == whole && text.size() <= longest) answer = m;
            if (m.where.begin == whole.begin && m.where.end > reached) reached = m.where.end;
        }
        return !answer;
    });
    if (answer) return answer;
    if (reached == 0 && told.furthest() <= whole.begin) return failure{whole.begin, kind};
    if (reached >= told.furthest() || told.wanted().empty()) return failure{reached, "the end"};
    return failure{told.furthest(), told.wanted()};
}

} // namespace lede
