// Wordings of dates, people and meetings, each set in many sentences: what is read of it there, compared with what was
// recorded. Of each wording the readings stand below it, with the numbers of the sentences that have it read so.
#include "../reference.hpp"
#include "../told.hpp"
#include "record.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace {

/// A part of crossed.txt: sentences, in which % stands for a wording.
struct crossing {
    std::string name;
    std::vector<std::string> sentences, words;
};

std::vector<crossing> crossings()
{
    std::vector<crossing> out;
    bool words = false;
    for (const std::string& line : tests::lines_of(tests::whole_file(tests::corpus + "crossed.txt"))) {
        if (line.starts_with("# ")) out.push_back({line, {}, {}});
        else if (line.starts_with("@ ")) words = line == "@ words";
        else (words ? out.back().words : out.back().sentences).push_back(tests::unescaped(line));
    }
    return out;
}

/// What is read between two places, and what the events say of it.
std::string read_there(const std::string& text, std::size_t begin, std::size_t end)
{
    const lede::reading all = lede::read(text, tests::published());
    const tests::telling told{text, all};
    std::string out;
    for (std::size_t i = 0; i < all.mentions.size(); ++i) {
        const lede::span where = all.mentions[i].where;
        if (where.end <= begin || where.begin >= end) continue;
        out += (out.empty() ? "" : "; ") + told.lines[i].substr(told.lines[i].find(' ') + 1);
        for (const lede::link& l : all.links)
            if (l.mention == i && l.as != lede::role::meeting) out += ", as " + std::string{to_string(l.as)};
        for (const lede::event& e : all.events)
            if (e.first == i) out += ", held " + std::string{e.date.value.view()} + ' ' + std::string{e.venue.in(text)};
    }
    return out.empty() ? "nothing" : out;
}

std::string told_of(const crossing& c)
{
    std::string out;
    for (const std::string& words : c.words) {
        out += c.name + ": " + words + '\n';
        std::map<std::string, std::string> read;
        for (std::size_t i = 0; i < c.sentences.size(); ++i) {
            std::string text = c.sentences[i];
            const std::size_t begin = text.find('%');
            text.replace(begin, 1, words);
            read[read_there(text, begin, begin + words.size())] += ' ' + std::to_string(i + 1);
        }
        for (const auto& [reading, sentences] : read) out += reading + " |" + sentences + '\n';
    }
    return out;
}

} // namespace

TEST_CASE("corpus/crossed")
{
    std::string now;
    for (const crossing& c : crossings()) now += told_of(c);
    tests::compare_record("crossed", now);
}
