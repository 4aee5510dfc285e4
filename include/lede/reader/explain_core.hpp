// The pipeline once more, with somebody listening.
#pragma once
#include <lede/grammar/openers.hpp>
#include <lede/reader/pipeline.hpp>
#include <lede/reader/trimmed.hpp>
#include <lede/scan/candidates.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace lede {

namespace reader {

/// A text of one line, tried as one phrase of each wanted kind.
inline std::vector<explained_whole> explain_whole(std::string_view text, const context& wishes)
{
    std::vector<explained_whole> tried;
    const span line = trimmed(text);
    if (line.empty() || line.in(text).find('\n') != std::string_view::npos) return tried;
    for (const kinds kind : {kinds::dates, kinds::meetings, kinds::persons}) {
        if (!includes(wishes.wanted, kind)) continue;
        const result<mention> read = parse_core(text, wishes, kind);
        tried.push_back({kind, read.has_value(), read ? failure{} : read.error()});
    }
    return tried;
}

/// Text of one place on one line, in quotes.
inline std::string quoted(std::string_view text, span where)
{
    std::string out{where.in(text)};
    std::replace_if(
        out.begin(), out.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return '"' + out + '"';
}

/// a month; a month or "the"; a month, a number or "the".
inline std::string listed(const wishlist& words)
{
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool spelled = words[i].find(' ') == std::string_view::npos;
        out.append(i == 0 ? "" : i + 1 == words.size() ? " or " : ", ");
        out.append(spelled ? "\"" : "").append(words[i]).append(spelled ? "\"" : "");
    }
    return out;
}

} // namespace reader

LEDE_CORE explanation explain_core(std::string_view text, const context& wishes)
{
    explanation why;
    why.whole = reader::explain_whole(text, wishes);
    const auto keep
        = [](void* kept, const mention& m) { return static_cast<std::vector<mention>*>(kept)->push_back(m), true; };
    text = text.substr(0, longest_text);
    reader::pipeline pipeline{text, wishes, {&why.kept, keep}, coverage::openers, &why};
    scan::for_each_candidate<grammar::all_openers>(
        text, wishes, [&](std::size_t at, kinds opens) { return pipeline.candidate(at, opens); });
    pipeline.finish();
    return why;
}

LEDE_CORE std::string caret_text(std::string_view text, std::size_t position, std::string_view expected)
{
    constexpr std::size_t before = 40, after = 30;
    position = (std::min)(position, text.size());
    const auto inside
        = [&](std::size_t i) { return i < text.size() && (static_cast<unsigned char>(text[i]) & 0xC0U) == 0x80U; };
    std::size_t begin = position > before ? position - before : 0, end = (std::min)(text.size(), position + after);
    while (inside(begin)) ++begin;
    while (inside(end)) ++end;
    std::string shown{text.substr(begin, end - begin)};
    std::replace_if(
        shown.begin(), shown.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    std::size_t column = 0;
    for (std::size_t i = begin; i < position; ++i) column += !inside(i);
    return shown + '\n' + std::string(column, ' ') + "^ expected " + std::string(expected) + '\n';
}

namespace reader {

/// The rules tried at one place on one line: those that matched, then the others. \param i moved behind them
inline void append_place(std::string& out, const std::vector<attempt>& tried, std::size_t& i, std::string_view text)
{
    const std::uint32_t at = tried[i].at;
    std::string matched, others;
    for (; i < tried.size() && tried[i].at == at; ++i) {
        std::string& list = tried[i].matched.empty() ? others : matched;
        list.append(list.empty() ? "" : ", ").append(tried[i].rule);
        if (!tried[i].matched.empty()) list.append(" ").append(quoted(text, tried[i].matched));
    }
    out += "  tried at " + std::to_string(at) + ": ";
    out += matched.empty() ? "no " + others : others.empty() ? matched : matched + "; no " + others;
    out += '\n';
}

/// One candidate as lines: the rules tried, the mentions found, where it stopped.
inline void append_candidate(
    std::string& out, const explained_candidate& c, const std::vector<mention>& kept, std::string_view text)
{
    out += std::to_string(c.word.begin) + ' ' + quoted(text, c.word) + '\n';
    for (std::size_t i = 0; i < c.attempts.size();) append_place(out, c.attempts, i, text);
    for (const mention& m : c.found) {
        const auto winner
            = std::find_if(kept.begin(), kept.end(), [&](const mention& k) { return k.where.overlaps(m.where); });
        out += "  found " + std::string(m.rule) + ' ' + quoted(text, m.where);
        if (winner == kept.end()) out += ", dropped\n";
        else if (winner->where == m.where && winner->what.index() == m.what.index()) out += ", kept\n";
        else out += ", lost to the longer " + quoted(text, winner->where) + '\n';
    }
    const auto matched = [](const attempt& a) { return !a.matched.empty(); };
    if (c.found.empty() && std::any_of(c.attempts.begin(), c.attempts.end(), matched))
        out += "  no mention: what matched does not stand as one here\n";
    else if (c.found.empty() && !c.expected.empty()) out += caret_text(text, c.stopped, listed(c.expected));
}

} // namespace reader

LEDE_CORE std::string explanation_text(const explanation& why, std::string_view text)
{
    std::string out;
    for (const explained_whole& w : why.whole) {
        out += w.kind == kinds::dates ? "as a date" : w.kind == kinds::meetings ? "as a meeting name" : "as a person";
        out += w.matched ? ": yes\n" : ": no\n" + caret_text(text, w.stopped.position, w.stopped.expected);
    }
    for (const explained_candidate& c : why.candidates) reader::append_candidate(out, c, why.kept, text);
    return out;
}

} // namespace lede
