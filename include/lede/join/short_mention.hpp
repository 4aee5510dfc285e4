// Bare names of people whose title stands elsewhere in the text: "Hegseth", "Pete Hegseth".
#pragma once
#include <lede/join/who.hpp>
#include <lede/types/context.hpp>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace lede::joining {

/// Finds them between the mentions of a text. One pass over its words, of which few are looked at.
// "Hegseth"  "Pete Hegseth"  "Hegseth's"      but not "Hegseth Foundation"  "Doug Hegseth"  "Hegseth-backed"
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
        people_.words().each(text_, words_, [&](scan::window& window, scan::window::iterator at) {
            const scan::token here = *at;
            while (next_said < said_.size() && said_[next_said].where.end <= here.where.begin) ++next_said;
            if (next_said < said_.size() && said_[next_said].where.begin < here.where.end) return true;
            const scan::token& before = window.before(at);
            const bool after_mention
                = next_said > 0 && before.where.end > 0 && said_[next_said - 1].where.end >= before.where.end;
            look(before, here, window.peek(at + 1), after_mention, next_said);
            return found_.size() < room_;
        });
        return std::move(found_);
    }

private:
    void look(const scan::token& before, const scan::token& here, const scan::token& after, bool after_mention,
        std::size_t next_said)
    {
        if (!here.is_capital() || here.glued) return;
        const std::uint32_t id = people_.called(here.where.in(text_));
        if (id == reading::none) return;
        const auto& known = people_[id];
        person said;
        if (const span whole = full_name(before, here, known); !whole.empty()) said.name = parts(whole, here, known);
        else if (!same(here.where.in(text_), known.family) || common(here)
                 || (!after_mention && glued_to_name(before, here)))
            return;
        else said.name.where = said.name.family = here.where;
        const bool before_mention = next_said < said_.size() && said_[next_said].where.begin == after.where.begin;
        if (!before_mention && after.is_capital() && after.after_blank() && !after.opens_sentence) return;
        if (after.is_mark('-') && after.before == scan::token::gap::none) return;
        if (!is_free(said.name.where, next_said)) return;
        found_.push_back({said.name.where, said, "short mention"});
    }

    /// Whether nothing that was found stands in a name's place: the whole of it may reach far from the word looked at.
    bool is_free(span where, std::size_t next_said) const
    {
        return (found_.empty() || found_.back().where.end <= where.begin)
               && (next_said == 0 || said_[next_said - 1].where.end <= where.begin)
               && (next_said == said_.size() || where.end <= said_[next_said].where.begin);
    }

    /// A word that opens sentences anyway, or a month: "Will", "May", "March".
    static bool common(const scan::token& t)
    {
        return t.has(scan::word_class::function) || t.has(scan::word_class::month)
               || t.has(scan::word_class::future_cue)
               || (t.opens_sentence && !t.classes.empty() && t.shape != scan::token::letters::upper);
    }
    /// "Doug Hegseth", "Fort-Hegseth": another name's part.
    static bool glued_to_name(const scan::token& before, const scan::token& here)
    {
        if (before.is_mark('-') && here.before == scan::token::gap::none) return true;
        return before.is_capital() && here.after_blank() && !here.opens_sentence && !before.opens_sentence
               && !before.has(scan::word_class::function);
    }

    /// The name as first said, word for word, that ends or starts here: the span of all of it.
    span full_name(const scan::token& before, const scan::token& here, const who::known& known) const
    {
        const std::string_view whole = known.name.in(text_);
        if (whole.size() == here.where.size()) return {};
        const auto length = static_cast<std::uint32_t>(whole.size());
        if (starts_with(text_.substr(here.where.begin), whole)) return {here.where.begin, here.where.begin + length};
        if (here.where.end >= length && starts_with(text_.substr(here.where.end - length), whole))
            return {here.where.end - length, here.where.end};
        if (before.is_capital() && !known.given.empty() && same(before.where.in(text_), known.given))
            return {before.where.begin, here.where.end};
        return {};
    }

    person_name parts(span whole, const scan::token& here, const who::known& known) const
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
        if (name.family.empty()) name.family = here.where;
        return name;
    }

    std::string_view text_;
    const vocabulary* words_;
    std::size_t room_; ///< for so many mentions
    const who& people_;
    const std::vector<mention>& said_;
    std::vector<mention> found_;
};

} // namespace lede::joining
