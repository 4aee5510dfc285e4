// A reading as a listing for people.
#pragma once
#include <lede/format/plain.hpp>
#include <lede/lede.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iomanip>
#include <ostream>
#include <string>
#include <string_view>

namespace program {

/// Mentions in columns (byte offset, words, what they mean), then each event with its when, where and who.
class listing {
public:
    listing(std::ostream& out, bool coloured) : out_{out}, coloured_{coloured} {}

    void print(std::string_view text, const lede::reading& all) const
    {
        std::size_t widest = 0;
        for (const lede::mention& m : all.mentions) widest = std::max(widest, columns(words(text, m.where)));
        widest = std::min(widest, widest_column);
        for (std::uint32_t i = 0; i < all.mentions.size(); ++i) {
            const lede::mention& m = all.mentions[i];
            const std::string said = words(text, m.where);
            out_ << std::setw(6) << m.where.begin << "  " << colour(m) << said << plain();
            for (std::size_t n = columns(said); n < widest; ++n) out_ << ' ';
            out_ << "  ";
            std::visit([&](const auto& what) { say(text, what); }, m.what);
            if (const auto first = all.first_of(i); first != i) out_ << ", as at " << all.mentions[first].where.begin;
            out_ << '\n';
        }
        for (std::uint32_t i = 0; i < all.events.size(); ++i) print_event(text, all, i);
    }

private:
    static constexpr std::size_t widest_column = 60;

    static std::string words(std::string_view text, lede::span where)
    {
        return lede::writing::one_line(where.in(text));
    }
    /// Characters of UTF-8: what a terminal needs columns for, near enough.
    static std::size_t columns(std::string_view s)
    {
        return static_cast<std::size_t>(
            std::count_if(s.begin(), s.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
    }

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
        if (!d.venue.empty()) out_ << ", in " << words(text, d.venue);
    }

    void say(std::string_view text, const lede::person& d) const
    {
        out_ << "person";
        const auto part = [&](std::string_view label, lede::span s) {
            if (!s.empty()) out_ << ", " << label << ' ' << words(text, s);
        };
        part("family", d.name.family);
        part("given", d.name.given);
        for (const lede::title& t : d.titles) out_ << "; " << words(text, t.where);
    }

    void print_event(std::string_view text, const lede::reading& all, std::uint32_t i) const
    {
        const lede::event& e = all.events[i];
        out_ << "\nevent   " << words(text, e.meeting) << '\n';
        if (!e.date.value.empty()) out_ << "  when  " << e.date.value.view() << '\n';
        if (!e.venue.empty()) out_ << "  where " << words(text, e.venue) << '\n';
        for (const lede::link& l : all.links_of(i)) {
            const lede::person* p = all.mentions[l.mention].as_person();
            if (!p) continue;
            out_ << "  who   " << words(text, p->name.where);
            for (const lede::title& t : p->titles) out_ << ", " << words(text, t.where);
            out_ << " (" << lede::to_string(l.as) << ")\n";
        }
    }

    std::ostream& out_;
    bool coloured_;
};

} // namespace program
