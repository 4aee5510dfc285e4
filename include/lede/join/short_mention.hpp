// Bare names of people whose title stands elsewhere in the text: "Hegseth", "Pete Hegseth".
#pragma once
#include <lede/join/who.hpp>
#include <lede/reader/name_run.hpp>
#include <lede/reader/says.hpp>
#include <lede/types/context.hpp>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace lede::joining {

/// Finds them between the mentions of a text. One pass over its words, of which few are looked at.
// "Hegseth"  "Pete Hegseth"  "Hegseth's"  "Walter Huang" of a Mr. Huang      but not "Hegseth Foundation"  "Doug
// Hegseth"  "Hegseth-backed"
class short_mention_finder {
public:
    /// \pre said holds fewer mentions than the caller wants
    short_mention_finder(
        std::string_view text, const context& wishes, const who& people, const std::vector<mention>& said)
        : text_{text}, words_{wishes.words}, room_{wishes.limit - said.size()}, people_{people}, said_{said}
    {
    }

    std::vector<mention> find()
    {
        std::size_t next_said = 0;
        given_.resize(people_.size());
        people_.words().each(text_, words_, [&](scan::window& window, iterator at) {
            while (next_said < said_.size() && said_[next_said].where.end <= at->where.begin) ++next_said;
            if (next_said < said_.size() && said_[next_said].where.begin < at->where.end) return true;
            look(window, at, next_said);
            return found_.size() < room_;
        });
        return std::move(found_);
    }

private:
    using iterator = scan::window::iterator;

    /// The tokens [first, last) that may name someone, and who that is.
    struct call {
        iterator first, last;
        std::uint32_t who;
    };

    void look(scan::window& window, iterator at, std::size_t next_said)
    {
        if (!at->is_capital() || at->glued) return;
        const call said = called_at(window, at);
        if (said.who == reading::none || is_saint(window, said.first)) return;
        const who::known& known = people_[said.who];
        const scan::token& before = window.before(said.first);
        const bool after_mention
            = next_said > 0 && before.where.end > 0 && said_[next_said - 1].where.end >= before.where.end;
        person one;
        iterator last = said.last;
        const std::string_view word = text_of(said);
        const bool names = same(word, known.family) || same(word, known.bare), last_word = same(word, known.last);
        const span whole = names || last_word ? full_name(before, said, known) : span{};
        if (!whole.empty()) {
            one.name = parts(whole, said, known);
            while (window.peek(last).where.begin < whole.end && last->is != scan::token::kind::end) ++last;
        } else if (reader::name_tokens_run run; names && !after_mention && whole_name(window, said, known, run)) {
            one.name = reader::name_parts(window, run.first, run.last, {});
            given_[said.who] = one.name.given.in(text_);
            last = run.last;
        } else {
            if ((!names && !is_fathers(window, said, known))
                || (last == said.first + 1 && common(before, *said.first, window.peek(last)))
                || (!after_mention && glued_to_name(before, *said.first)))
                return;
            one.name.where = one.name.family = {said.first->where.begin, (last - 1)->where.end};
        }
        const scan::token& after = window.peek(last);
        const bool before_mention = next_said < said_.size() && said_[next_said].where.begin == after.where.begin;
        if (!before_mention && after.is_capital() && after.after_blank() && !after.opens_sentence) return;
        if (after.is_mark('-') && after.before == scan::token::gap::none) return;
        if (!is_free(one.name.where, next_said)) return;
        found_.push_back({one.name.where, one, "short mention"});
    }

    std::string_view text_of(const call& c) const
    {
        return text_.substr(c.first->where.begin, (c.last - 1)->where.end - c.first->where.begin);
    }

    /// Whom the word at a place names, with what is glued to it: "Vasquez-Moreno", "al-Rifai", "van den Berg".
    call called_at(scan::window& window, iterator at) const
    {
        call said{at, at + 1, reading::none};
        for (int n = 0; n < 3 && is_hyphen(window.peek(said.last)) && window.peek(said.last + 1).is_capital(); ++n)
            said.last += 2;
        said.who = people_.called(text_of(said), window.before(at).where.in(text_));
        if (said.who == reading::none) said.who = people_.called_by_father(text_of(said));
        if (said.who == reading::none) return said;
        const who::known& known = people_[said.who];
        const std::size_t begin = (said.last - 1)->where.end - known.family.size();
        if ((said.last - 1)->where.end < known.family.size() || !starts_with(text_.substr(begin), known.family))
            return said;
        while (said.first->where.begin > begin && window.has_before(said.first)) --said.first;
        if (said.first->where.begin != begin) said.first = at;
        return said;
    }

    /// "John" of "St. John's", "Saint John": a saint, or what is named after one
    static bool is_saint(scan::window& window, iterator name)
    {
        const bool stop = window.before(name).is_mark('.') && window.before(name).before == scan::token::gap::none;
        return window.has_before(name, 1 + stop) && reader::says<"st", "saint">(*(name - 1 - stop));
    }

    static bool is_hyphen(const scan::token& t) { return t.is_mark('-') && t.before == scan::token::gap::none; }

    /// "Walter Huang" where the text has "Mr. Huang": the name is told in full, and later the title. One given name is
    /// his, no other.
    bool whole_name(scan::window& window, const call& said, const who::known& known, reader::name_tokens_run& run) const
    {
        constexpr int most = 4;
        if (!window.before(said.first).is_word() && !window.before(said.first).is_mark('.')) return false;
        iterator end = said.last;
        if (grammar::name_runs::is_suffix{}(window.peek(end))) {
            ++end;
            if (grammar::titles::is_own_stop{}(window.peek(end))) ++end;
        }
        if (!reader::name_before(window, end, run)) return false;
        for (; run.first < said.first && run.first->has(scan::word_class::function); ++run.first) --run.words;
        if (run.words < 2 || run.words > most || run.first >= said.first) return false;
        if (run.first->opens_sentence && !can_be_given(*run.first)) return false;
        if (reader::says<"the", "a", "an">(window.before(run.first))) return false;
        const std::string_view given = run.first->where.in(text_);
        const std::string_view told = known.given.empty() ? given_[said.who] : known.given;
        return told.empty() || same(told, given);
    }

    /// The first word of a sentence that may as well be a name: no "Then", "Unlike", "Asking".
    bool can_be_given(const scan::token& t) const
    {
        const std::string_view word = t.where.in(text_);
        return t.classes.empty() && !word.ends_with("ing") && !word.ends_with("ly");
    }

    /// "Albares said" of a Mr. Albares Bueno.
    bool is_fathers(scan::window& window, const call& said, const who::known& known) const
    {
        return same(text_of(said), known.fathers) && said.first->classes.empty()
               && speaks(window.before(said.first), window.peek(said.last));
    }

    /// Whether nothing that was found stands in a name's place: the whole of it may reach far from the word looked at.
    bool is_free(span where, std::size_t next_said) const
    {
        return (found_.empty() || found_.back().where.end <= where.begin)
               && (next_said == 0 || said_[next_said - 1].where.end <= where.begin)
               && (next_said == said_.size() || where.end <= said_[next_said].where.begin);
    }

    /// A word that opens sentences anyway, or a month: "Will", "May", "March"; with "said" behind it, a name.
    static bool common(const scan::token& before, const scan::token& t, const scan::token& after)
    {
        if (t.has(scan::word_class::function) || t.has(scan::word_class::future_cue)) return true;
        const bool says = speaks(before, after);
        if (t.has(scan::word_class::month)) return !says;
        if (!t.opens_sentence || t.classes.empty() || t.shape == scan::token::letters::upper || says) return false;
        return !(t.classes == lexicon::class_set{scan::word_class::family_name} && acts(after));
    }
    /// "Park said", but not "in Park said": what stands between is someone.
    static bool speaks(const scan::token& before, const scan::token& after)
    {
        return after.has(scan::word_class::reporting_verb)
               && !(before.is_small_word() || before.has(scan::word_class::function));
    }
    /// A verb or a possessive: the word before it is someone.
    static bool acts(const scan::token& t)
    {
        return t.is == scan::token::kind::possessive
               || (t.is_lower()
                   && t.any_of({scan::word_class::verb, scan::word_class::past_cue, scan::word_class::future_cue,
                       scan::word_class::auxiliary}));
    }
    /// "Doug Hegseth", "Fort-Hegseth", "Hegseth & Co.": another name's part.
    static bool glued_to_name(const scan::token& before, const scan::token& here)
    {
        if (before.is_mark('-') && here.before == scan::token::gap::none) return true;
        return before.is_capital() && here.after_blank() && !here.opens_sentence && !before.opens_sentence
               && !before.has(scan::word_class::function);
    }

    /// The name as first said, word for word, that ends or starts here: the span of all of it.
    span full_name(const scan::token& before, const call& said, const who::known& known) const
    {
        const std::string_view whole = known.name.in(text_);
        const span here{said.first->where.begin, (said.last - 1)->where.end};
        if (whole.size() == here.size()) return {};
        const auto length = static_cast<std::uint32_t>(whole.size());
        if (starts_with(text_.substr(here.begin), whole)) return {here.begin, here.begin + length};
        if (here.end >= length && starts_with(text_.substr(here.end - length), whole))
            return {here.end - length, here.end};
        if (before.is_capital() && !known.given.empty() && same(before.where.in(text_), known.given))
            return {before.where.begin, here.end};
        return {};
    }

    person_name parts(span whole, const call& said, const who::known& known) const
    {
        person_name name;
        name.where = whole;
        const auto part = [&](std::string_view s) -> span {
            const std::size_t at = find_in(whole.in(text_), s);
            if (at == std::string_view::npos) return {};
            const auto begin = whole.begin + static_cast<std::uint32_t>(at);
            return {begin, begin + static_cast<std::uint32_t>(s.size())};
        };
        name.family = part(known.family);
        name.given = part(known.given);
        if (name.family.empty()) name.family = {said.first->where.begin, (said.last - 1)->where.end};
        return name;
    }

    std::string_view text_;
    const vocabulary* words_;
    std::size_t room_; ///< for so many mentions
    const who& people_;
    const std::vector<mention>& said_;
    std::vector<mention> found_;
    std::vector<std::string_view> given_; ///< of whom the text titles by the family name alone: as first found
};

} // namespace lede::joining
