// A reading as a listing for people.
#pragma once
#include <lede/lede.hpp>

#include <algorithm>
#include <iomanip>
#include <ostream>
#include <string>
#include <string_view>

namespace program {

/// Surface text on one line: line breaks become blanks.
inline std::string one_line(std::string_view s)
{
    std::string out{s};
    std::replace_if(
        out.begin(), out.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
    return out;
}

class listing {
public:
    listing(std::ostream& out, bool coloured) : out_{out}, coloured_{coloured} {}

    void print(std::string_view text, const lede::reading& all) const
    {
        for (const lede::mention& m : all.mentions) {
            out_ << std::setw(6) << m.where.begin << "  " << colour(m) << one_line(m.where.in(text)) << plain() << "  ";
            std::visit([&](const auto& what) { say(text, what); }, m.what);
            out_ << '\n';
        }
        for (std::size_t i = 0; i < all.events.size(); ++i) print_event(text, all, static_cast<std::uint32_t>(i));
    }

private:
    std::string_view colour(const lede::mention& m) const
    {
        constexpr std::string_view colours[] = {"\x1b[32m", "\x1b[35m", "\x1b[36m"}; // green, magenta, cyan
        return coloured_ ? colours[m.what.index()] : std::string_view{};
    }
    std::string_view plain() const { return coloured_ ? "\x1b[0m" : ""; }

    void say(std::string_view, const lede::timex& d) const { out_ << d; }

    void say(std::string_view text, const lede::meeting& d) const
    {
        out_ << "meeting";
        for (const auto n : d.ordinals) out_ << " no. " << n;
        if (!d.venue.empty()) out_ << ", in " << one_line(d.venue.in(text));
    }

    void say(std::string_view text, const lede::person& d) const
    {
        out_ << "person";
        const auto part = [&](std::string_view label, lede::span s) {
            if (!s.empty()) out_ << ' ' << label << ' ' << one_line(s.in(text));
        };
        part("family", d.name.family);
        part("given", d.name.given);
        for (const lede::title& t : d.titles) out_ << "; " << one_line(t.where.in(text));
    }

    void print_event(std::string_view text, const lede::reading& all, std::uint32_t i) const
    {
        const lede::event& e = all.events[i];
        out_ << "\nevent   " << one_line(e.meeting.in(text)) << '\n';
        if (!e.date.value.empty()) out_ << "  when  " << e.date.value.view() << '\n';
        if (!e.venue.empty()) out_ << "  where " << one_line(e.venue.in(text)) << '\n';
        for (const lede::link& l : all.links) {
            if (l.event != i) continue;
            const lede::person* p = all.mentions[l.mention].as_person();
            if (!p) continue;
            out_ << "  who   " << one_line(p->name.where.in(text));
            for (const lede::title& t : p->titles) out_ << ", " << one_line(t.where.in(text));
            out_ << " (" << lede::to_string(l.as) << ")\n";
        }
    }

    std::ostream& out_;
    bool coloured_;
};

} // namespace program
