// A story as an HTML page: plain HTML and CSS, no scripts. Change the looks in html_begin.
#pragma once
#include <lede/format/plain.hpp>
#include <lede/format/xml.hpp>
#include <lede/lede.hpp>

#include <ostream>
#include <string>
#include <string_view>

namespace program {

/// Colours follow the reader's light or dark mode; each kind also has its own underline, for those who see no colours.
inline constexpr std::string_view html_begin = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Who, what and when</title>
<style>
:root { color-scheme: light dark; --date: #cdeac0; --meeting: #ffd6ec; --person: #c5e3f6; }
@media (prefers-color-scheme: dark) { :root { --date: #27512a; --meeting: #5c2848; --person: #1d4a66; } }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.7 Georgia, serif; }
mark { color: inherit; padding: .1em .25em; border-radius: .25em; text-decoration: underline; text-underline-offset: .2em; }
mark.date { background: var(--date); text-decoration-style: solid; }
mark.meeting { background: var(--meeting); text-decoration-style: double; }
mark.person { background: var(--person); text-decoration-style: dotted; }
mark small { font: .7rem sans-serif; opacity: .8; margin-left: .4em; }
</style>
</head>
<body>
<p><mark class="date">date</mark> <mark class="meeting">meeting</mark> <mark class="person">person</mark></p>
<p>)";
inline constexpr std::string_view html_end = "</p>\n</body>\n</html>\n";

inline std::string escaped(std::string_view text)
{
    std::string out;
    lede::writing::append_escaped(out, text);
    return out;
}

/// Text between two mentions; an empty line opens a paragraph.
inline void paragraphs(std::ostream& out, std::string_view text)
{
    for (std::size_t end; (end = text.find("\n\n")) != std::string_view::npos; text.remove_prefix(end + 2))
        out << escaped(text.substr(0, end)) << "</p>\n<p>";
    out << escaped(text);
}

/// What a mention means, in a few words.
inline std::string meaning(const lede::mention& m, std::string_view text)
{
    if (const lede::timex* date = m.as_date()) return std::string{date->value.view()};
    if (const lede::meeting* meeting = m.as_meeting()) return lede::writing::one_line(meeting->venue.in(text));
    std::string out;
    for (const lede::title& t : m.as_person()->titles) out.append(out.empty() ? "" : " ").append(t.country.view());
    return out;
}

/// <mark class="date" title="DATE 2025-11-04">November 4<small>2025-11-04</small></mark>
inline void mark(std::ostream& out, const lede::mention& m, std::string_view text)
{
    constexpr std::string_view kinds[] = {"date", "meeting", "person"};
    out << "<mark class=\"" << kinds[m.what.index()] << "\" title=\"" << escaped(m.rule) << "\">"
        << escaped(m.where.in(text));
    if (const std::string said = meaning(m, text); !said.empty() && said != m.where.in(text))
        out << "<small>" << escaped(said) << "</small>";
    out << "</mark>";
}

} // namespace program
