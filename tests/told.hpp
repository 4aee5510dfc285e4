// All that a reading says, a line for each thing said: what the recorded stories are compared by.
#pragma once
#include <lede/format.hpp>
#include <lede/read.hpp>

#include <cstddef>
#include <sstream>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tests {

/// A field stands in a line when it says something:
///   125-133 Thursday | DATE 2024-05-30, day, 2024-05-30 to 2024-05-31, written XXXX-WXX-4, by weekday
class telling {
public:
    telling(std::string_view text, const lede::reading& all) : text_{text}, all_{all}
    {
        for (std::size_t i = 0; i < all.mentions.size(); ++i) tell(i);
        for (std::size_t i = 0; i < all.events.size(); ++i) tell(all.events[i], i);
    }
    std::vector<std::string> lines;

private:
    std::string in(lede::span s) const
    {
        std::string words{s.in(text_)};
        for (char& c : words) c = c == '\n' || c == '\r' ? ' ' : c;
        return words;
    }
    void say(std::string_view name, std::string_view what)
    {
        if (!what.empty()) line_ << ", " << name << (name.empty() ? "" : " ") << what;
    }
    void say(std::string_view name, lede::span s) { say(name, in(s)); }
    void end_line()
    {
        lines.push_back(line_.str());
        line_.str({});
    }

    void tell(std::size_t i)
    {
        const lede::mention& m = all_.mentions[i];
        line_ << m.where.begin << '-' << m.where.end << ' ' << in(m.where) << " | ";
        std::visit([this](const auto& what) { tell(what); }, m.what);
        if (const std::uint32_t as = all_.same_as[i]; as != lede::reading::none)
            say("same as", std::to_string(all_.mentions[as].where.begin));
        say("by", m.rule);
        end_line();
    }

    void tell(const lede::timex& d)
    {
        line_ << d;
        say("", to_string(d.grain));
        if (d.start || d.end_excl)
            line_ << ", " << (d.start ? lede::iso_string(*d.start) : "..").view() << " to "
                  << (d.end_excl ? lede::iso_string(*d.end_excl) : "..").view();
        say("written", d.written);
        say("edtf", lede::edtf(d));
        say("zone", d.zone);
        if (!d.value.empty()) say("note", to_string(d.note));
        if (d.anaphoric) say("", "anaphoric");
        if (d.approximate) say("", "approximate");
        for (const lede::timex::part& p : d.parts)
            say(in(p.where), std::string(p.value.view()) + (p.mod == lede::modifier::none ? "" : " ")
                                 + std::string(to_string(p.mod)));
    }

    void tell(const lede::meeting& m)
    {
        line_ << "meeting, " << to_string(m.tier);
        for (const auto n : m.ordinals) say("no.", std::to_string(n));
        say("in", to_string(m.form));
        if (m.year) say("of year", std::to_string(*m.year));
        for (const lede::span s : m.series) say("series", s);
        say("head", m.head);
        say("of", m.of);
        say("acronym", m.acronym);
        say("body acronym", m.body_acronym);
        say("venue", m.venue);
        say("date", m.date);
        for (const lede::span s : m.participants) say("between", s);
    }

    void tell(const lede::person& p)
    {
        line_ << "person " << in(p.name.where);
        say("given", p.name.given);
        say("middle", p.name.middle);
        say("family", p.name.family);
        say("suffix", p.name.suffix);
        say("nickname", p.name.nickname);
        for (const lede::title& t : p.titles) {
            say("title", t.where);
            for (const lede::span s : t.role) say("role", s);
            say("office", lede::office(t, text_));
            say("", to_string(t.modifier));
            say("country", t.country.view());
            say("organization", t.organization);
        }
    }

    void tell(const lede::event& e, std::size_t i)
    {
        line_ << "event " << in(e.meeting) << " | " << e.date.value.view();
        say("venue", e.venue);
        end_line();
        for (const lede::link& l : all_.links) {
            if (l.event != i) continue;
            const lede::mention& m = all_.mentions[l.mention];
            line_ << "  " << to_string(l.as) << ' ' << m.where.begin << ' ' << in(m.where) << ", " << to_string(l.why);
            end_line();
        }
    }

    std::string_view text_;
    const lede::reading& all_;
    std::ostringstream line_;
};

} // namespace tests
