// A caller's own words: a head noun and a title that no dictionary of ours has.
#include "program/finish.hpp"

#include <lede/lede.hpp>

#include <iostream>

int main()
{
    const std::string_view text = "The 9th Annual Lisbon Hackathon opens on May 3, said Wrangler Mia Torres.";

    lede::vocabulary words;
    const bool good
        = words.add(lede::word_kind::gathering, "hackathon") && words.add(lede::word_kind::office, "wrangler");
    if (!good) return 1; // empty, too long, or with a blank at an end

    for (const lede::vocabulary* own : {static_cast<const lede::vocabulary*>(nullptr), &std::as_const(words)}) {
        std::cout << (own ? "with our words\n" : "without\n");
        for (const lede::mention& m : lede::find(text, {.words = own}))
            std::cout << '\t' << m.where.in(text) << '\t' << m.rule << '\n';
    }
    return program::finish("own_words");
}
