// The pipeline once more, with somebody listening.
#pragma once
#include <lede/grammar/openers.hpp>
#include <lede/reader/by_kind.hpp>
#include <lede/reader/calls.hpp>
#include <lede/scan/candidates.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace lede {

LEDE_CORE explanation explain_core(std::string_view text, const context& wishes)
{
    explanation why;
    const auto keep
        = [](void* kept, const mention& m) { return static_cast<std::vector<mention>*>(kept)->push_back(m), true; };
    find_core(text, wishes, {&why.kept, keep});
    scan::window window{text, wishes.words};
    reader::situation now;
    now.wishes = &wishes;
    now.reference = wishes.reference;
    scan::for_each_candidate<grammar::all_openers>(text, wishes, [&](std::size_t at, kinds opens) {
        const auto anchor = window.open(at);
        if (!anchor) return true;
        explained_candidate& one = why.candidates.emplace_back();
        one.word = anchor->where;
        one.opens = opens & wishes.wanted;
        trace told{one.attempts};
        window.trace = &told;
        reader::batch found;
        for (const kinds kind : {kinds::dates, kinds::meetings, kinds::persons})
            if (includes(one.opens, kind)) reader::read_kind(kind, window, anchor, now, found);
        window.trace = nullptr;
        one.found.assign(found.begin(), found.end());
        one.stopped = told.furthest();
        one.expected = told.wanted();
        for (const mention& m : one.found) {
            if (m.as_date()) now.told.note(*m.as_date(), text, m.where, now.reference);
            if (m.as_meeting()) now.note_meeting(*m.as_meeting(), text);
        }
        return true;
    });
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

LEDE_CORE std::string explanation_text(const explanation& why, std::string_view text)
{
    std::string out;
    for (const explained_candidate& c : why.candidates) {
        out += std::to_string(c.word.begin) + " \"" + std::string(c.word.in(text)) + "\"\n";
        for (const attempt& a : c.attempts) {
            out += "  tried " + std::string(a.rule) + " at " + std::to_string(a.at);
            out += a.matched.empty() ? ": no\n" : ": \"" + std::string(a.matched.in(text)) + "\"\n";
        }
        for (const mention& m : c.found) {
            const auto winner = std::find_if(
                why.kept.begin(), why.kept.end(), [&](const mention& k) { return k.where.overlaps(m.where); });
            out += "  found " + std::string(m.rule) + " \"" + std::string(m.where.in(text)) + '"';
            if (winner == why.kept.end()) out += ", dropped\n";
            else if (winner->where == m.where && winner->what.index() == m.what.index()) out += ", kept\n";
            else out += ", lost to \"" + std::string(winner->where.in(text)) + "\"\n";
        }
        if (c.found.empty() && !c.expected.empty()) out += caret_text(text, c.stopped, c.expected);
    }
    return out;
}

} // namespace lede
