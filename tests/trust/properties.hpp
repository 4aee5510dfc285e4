// What holds of every reading of every text, whatever the bytes. Fuzzers and tests ask the same questions.
#pragma once
#include "values.hpp"

#include <lede/lede.hpp>

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tests {

/// The first invalid byte of UTF-8 (overlong forms, surrogates and truncated ones are); text.size() when there is none.
/// By the table of the Unicode Standard (3-7), apart from the library's own reader of UTF-8.
inline std::size_t first_invalid_utf8(std::string_view text)
{
    std::size_t at = 0;
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    while (at < text.size()) {
        const unsigned lead = byte(at);
        const std::size_t length = lead < 0x80                    ? 1
                                   : lead >= 0xC2 && lead < 0xE0  ? 2
                                   : (lead & 0xF0U) == 0xE0       ? 3
                                   : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                                  : 0;
        if (length == 0) return at;
        std::uint32_t c = length == 1 ? lead : lead & (0xFFU >> (length + 1));
        for (std::size_t i = 1; i < length; ++i) {
            if ((byte(at + i) & 0xC0U) != 0x80) return at;
            c = c << 6 | (byte(at + i) & 0x3FU);
        }
        const std::uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
        if (c < least[length] || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) return at;
        at += length;
    }
    return at;
}

/// Four digits in a row, and letters elsewhere: "3 May 2021", no "3/5/21".
inline bool has_long_year(std::string_view date)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    std::size_t run = 0, longest = 0;
    bool letter = false;
    for (const char c : date) {
        run = digit(c) ? run + 1 : 0;
        longest = run > longest ? run : longest;
        letter = letter || (static_cast<char>(c | 0x20) >= 'a' && static_cast<char>(c | 0x20) <= 'z');
    }
    return longest == 4 && letter;
}

/// A date that tells its own year, standing alone as a whole string or as a text, has the value it has among others.
/// \return what is wrong; empty: nothing
inline std::string alone(const std::vector<lede::mention>& all, std::string_view text, const lede::context& wishes)
{
    lede::context nowhere = wishes;
    nowhere.reference.reset();
    for (const lede::mention& m : all) {
        const lede::timex* here = m.as_date();
        if (!here || here->anaphoric) continue;
        const std::string_view own = m.where.in(text);
        if (!has_long_year(own)) continue; // the order of digits and the century of "'95" are the text's
        const auto whole = lede::parse_date(own, wishes), dayless = lede::parse_date(own, nowhere);
        if (!whole || !dayless || !dayless->start || whole->type != here->type) continue; // "20" of "20 to 30 days"
        const auto wrong = [&](const char* where, const lede::timex& other) {
            return '"' + std::string(own) + "\" is " + std::string(here->value.view()) + " and, " + where + ", "
                   + std::string(other.value.view());
        };
        if (whole->value == dayless->value && whole->value != here->value) return wrong("as a whole string", *whole);
        const auto found = lede::find(own, wishes);
        const lede::timex* only
            = found.size() == 1 && found[0].where.size() == own.size() ? found[0].as_date() : nullptr;
        if (only && only->value != whole->value) return wrong("as a text", *only);
    }
    return {};
}

inline std::vector<lede::mention> found_at(lede::coverage where, std::string_view text, const lede::context& wishes)
{
    std::vector<lede::mention> all;
    const auto keep = [](void* to, const lede::mention& m) {
        return static_cast<std::vector<lede::mention>*>(to)->push_back(m), true;
    };
    lede::find_core(text, wishes, {&all, keep}, where);
    return all;
}

/// The words that the scan leaves out begin nothing: what is found when every word is asked is, standing alone, found
/// by the scan too. Among other dates, which of two that overlap stays can hang on who was asked first.
/// \return what is lost; empty: nothing
inline std::string lost_to_the_filter(std::string_view text, const lede::context& wishes)
{
    for (const lede::mention& m : found_at(lede::coverage::every_word, text, wishes)) {
        const std::string_view own = m.where.in(text);
        if (found_at(lede::coverage::openers, own, wishes) != found_at(lede::coverage::every_word, own, wishes))
            return "found at every word only: \"" + std::string(own) + '"';
    }
    return {};
}

/// Names the first property that a reading breaks; empty: none.
class judge {
public:
    explicit judge(std::string_view text) : text_{text}, utf8_{first_invalid_utf8(text) == text.size()} {}

    std::string mentions(const std::vector<lede::mention>& all)
    {
        std::uint32_t end = 0;
        for (const lede::mention& m : all) {
            if (m.where.empty()) return "an empty mention";
            if (m.where.begin < end) return "mentions out of order or overlapping: " + shown(m.where);
            end = m.where.end;
            if (m.rule.empty()) return "a mention without a rule: " + shown(m.where);
            if (std::string wrong = mention(m); !wrong.empty()) return wrong + ": " + shown(m.where);
        }
        return {};
    }

    std::string reading(const lede::reading& all)
    {
        if (std::string wrong = mentions(all.mentions); !wrong.empty()) return wrong;
        if (all.same_as.size() != all.mentions.size()) return "same_as is not one per mention";
        for (std::size_t i = 0; i < all.same_as.size(); ++i)
            if (const auto first = all.same_as[i]; first != lede::reading::none) {
                if (first >= all.mentions.size() || first == i) return "same_as points nowhere";
                if (all.mentions[first].what.index() != all.mentions[i].what.index())
                    return "same_as joins two kinds: " + shown(all.mentions[i].where);
            }
        for (const lede::event& e : all.events) {
            if (e.first >= all.mentions.size() || !all.mentions[e.first].as_meeting()) return "an event of no meeting";
            if (!good(e.venue) || !good(e.meeting)) return "an event's span lies outside the text";
        }
        for (const lede::link& l : all.links)
            if (l.event >= all.events.size() || l.mention >= all.mentions.size()) return "a link points nowhere";
        const auto in_order = [](const lede::link& a, const lede::link& b) {
            return std::pair{a.event, a.mention} < std::pair{b.event, b.mention};
        };
        if (!std::is_sorted(all.links.begin(), all.links.end(), in_order)) return "links out of order";
        return {};
    }

private:
    std::string shown(lede::span s) const { return '"' + std::string(s.in(text_)) + '"'; }

    /// Inside the text, and no character of valid UTF-8 is split.
    bool good(lede::span s) const
    {
        const auto splits = [&](std::uint32_t at) {
            return at < text_.size() && (static_cast<unsigned char>(text_[at]) & 0xC0U) == 0x80;
        };
        return s.begin <= s.end && s.end <= text_.size() && !(utf8_ && (splits(s.begin) || splits(s.end)));
    }
    template <class Spans>
    bool all_good(const Spans& spans) const
    {
        for (const lede::span s : spans)
            if (!good(s)) return false;
        return true;
    }

    std::string mention(const lede::mention& m) const
    {
        if (!good(m.where)) return "a span outside the text or inside a character";
        const bool shared = m.rule == "couple"; // "President and Mrs. Bush": the name stands apart from the title
        const lede::span where{m.where.begin, shared ? static_cast<std::uint32_t>(text_.size()) : m.where.end};
        return std::visit([&](const auto& what) { return kind(where, what); }, m.what);
    }

    static bool has_value(const std::optional<std::chrono::local_seconds>& side)
    {
        using namespace std::chrono;
        return !side || (*side >= local_days{year{-9999} / 1 / 1} && *side <= local_days{year{10000} / 1 / 1});
    }

    std::string kind(lede::span where, const lede::timex& d) const
    {
        if (d.start && d.end_excl && *d.start >= *d.end_excl) return "an interval that is empty or inverted";
        if (!has_value(d.start) || !has_value(d.end_excl)) return "an interval outside the years -9999 to 9999";
        if (!d.value.empty() && !values::is_timex3(d.value)) return "no TIMEX3 value: " + std::string(d.value.view());
        if (!d.written.empty() && !values::is_edtf(d.written)) return "no EDTF value: " + std::string(d.written.view());
        if (d.value.empty() && d.note == lede::note::none) return "no value, and no note says why";
        if (!good(d.zone)) return "a zone outside the text";
        for (const lede::timex::part& p : d.parts)
            if (!good(p.where) || !where.contains(p.where)) return "a part of a range outside it";
        return {};
    }

    std::string kind(lede::span where, const lede::meeting& d) const
    {
        const bool inside = good(d.head) && where.contains(d.head) && all_good(d.series) && all_good(d.participants);
        const bool outside = good(d.of) && good(d.acronym) && good(d.body_acronym) && good(d.venue) && good(d.date);
        return inside && outside ? std::string{} : "a field of a meeting outside its place";
    }

    std::string kind(lede::span where, const lede::person& d) const
    {
        const lede::person_name& n = d.name;
        if (!good(n.where) || !where.contains(n.where)) return "a name outside its mention";
        for (const lede::span part : {n.given, n.middle, n.family, n.suffix, n.nickname})
            if (!good(part) || !(part.empty() || n.where.contains(part))) return "a part of a name outside it";
        for (const lede::title& t : d.titles)
            if (!good(t.where) || !all_good(t.role) || !good(t.organization)) return "a title outside the text";
        return {};
    }

    std::string_view text_;
    bool utf8_;
};

} // namespace tests
