// Short forms of meetings whose name the text has said: "the SCM".
#pragma once
#include <lede/join/wanted_words.hpp>
#include <lede/types/context.hpp>
#include <lede/types/few.hpp>
#include <lede/types/mention.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace lede::joining {

/// Finds them between the mentions of a text, behind the name that brings the short form in. One
/// pass over its words, of which few are looked at.
// "the SCM"  "the 58th SCM"      but not "SCM President"  "SCM-led"  "Scm"
class short_meeting_finder {
public:
    /// \pre said holds fewer mentions than the caller wants
    short_meeting_finder(std::string_view text, const context& wishes, const std::vector<mention>& said)
        : text_{text}, words_{wishes.words}, room_{wishes.limit - said.size()}, said_{said}
    {
    }

    std::vector<mention> find()
    {
        wanted_words acronyms;
        for (const mention& m : said_)
            if (const span form = short_form(m); !form.empty()) acronyms.add(form.in(text_));
        if (acronyms.empty()) return {};
        std::size_t next_said = 0;
        acronyms.each(text_, words_, [&](scan::window& window, scan::window::iterator at) {
            const scan::token here = *at;
            while (next_said < said_.size() && said_[next_said].where.end <= here.where.begin) note(said_[next_said++]);
            const bool inside = next_said < said_.size() && said_[next_said].where.begin < here.where.end;
            if (!inside) look(window.before(at), here, window.peek(at + 1));
            return found_.size() < room_;
        });
        return std::move(found_);
    }

private:
    /// The short form that a meeting brings in; one with a number of its own ("COP30") is a code.
    span short_form(const mention& said) const
    {
        const meeting* m = said.as_meeting();
        if (!m || m->acronym.empty() || m->form == edition::code) return {};
        return scan::is_digit(m->acronym.in(text_).back()) ? span{} : m->acronym;
    }
    void note(const mention& said)
    {
        if (const span form = short_form(said); !form.empty() && !knows(form.in(text_))) forms_.push(form);
    }

    bool knows(std::string_view form) const
    {
        for (const span known : forms_)
            if (known.in(text_) == form) return true;
        return false;
    }

    void look(const scan::token& before, const scan::token& here, const scan::token& after)
    {
        using enum scan::word_class;
        if (here.shape != scan::token::letters::upper || here.glued || !knows(here.where.in(text_))) return;
        if (before.is_mark('(') && after.is_mark(')')) return; // where it is brought in
        if (after.is_mark('-') && after.before == scan::token::gap::none) return;
        if (after.is_capital() && after.after_blank() && !after.opens_sentence && !after.has(function)) return;
        meeting m;
        m.tier = meeting_tier::acronym;
        m.acronym = m.head = here.where;
        m.series.push(here.where);
        mention found{here.where, m, "short form of a meeting"};
        const bool digits = before.is_number() && before.tail == scan::token::suffix::ordinal && before.number < 10000;
        if ((digits || before.has(ordinal)) && here.after_blank()) {
            m.tier = meeting_tier::numbered;
            m.form = digits ? edition::digits : edition::word;
            m.ordinals.push(
                digits ? static_cast<std::uint32_t>(before.number) : static_cast<std::uint32_t>(before.value(ordinal)));
            found.where.begin = before.where.begin;
            found.what = m;
        }
        found_.push_back(found);
    }

    std::string_view text_;
    const vocabulary* words_;
    std::size_t room_; ///< for so many mentions
    const std::vector<mention>& said_;
    few<span, 16> forms_;
    std::vector<mention> found_;
};

} // namespace lede::joining
