// Place names without a gazetteer: capitalised words after "in" or "at".
#pragma once
#include <lede/reader/says.hpp>
#include <lede/scan/window.hpp>

namespace lede::reader {

/// A capitalised word that a place can be named with; dates, titles and sentence starts are none.
inline bool is_place_word(const token& t)
{
    return t.is_capital() && !t.opens_sentence && !t.has(word_class::month) && !t.has(word_class::weekday)
           && !t.has(word_class::honorific) && !t.has(word_class::headline_verb) && !t.is_small_word();
}

/// Reads one place name, step by step to the right.
class place_walk {
public:
    place_walk(scan::window& window, scan::window::iterator at) : window_{window}, first_{at}, end_{at} {}

    /// \return the place's bytes; empty: none stands there
    span read()
    {
        if (says<"the">(peek())) ++end_;
        first_ = end_;
        if (!is_place_word(peek())) return {};
        ++end_;
        for (int steps = 0; steps < 10 && step(); ++steps) {
        }
        if (peek().is_lower() && peek().has(word_class::gathering)) return {};   // "in Heads of Unit session"
        if (!is_named() && first_->has(word_class::preposition_noun)) return {}; // "in Solidarity with"
        const bool of_a_people = first_->has(word_class::nationality) && !first_->has(word_class::country);
        if (of_a_people && !is_named()) return {}; // "in the Spanish capital"
        return {first_->where.begin, (end_ - 1)->where.end};
    }

    scan::window::iterator end() const { return end_; }

private:
    const token& peek(int n = 0) { return window_.peek(end_ + n); }

    bool take(int tokens)
    {
        end_ += tokens;
        return true;
    }

    bool step()
    {
        const token& t = peek();
        if (t.opens_sentence) return false;
        if (is_place_word(t)) return t.before != token::gap::none && take(1);
        const bool owns = t.is == token::kind::possessive || (t.is_mark('\'') && t.before == token::gap::none);
        if (owns) return is_place_word(peek(1)) && take(2); // "King's Bay", "Sailors' Hall"
        if (t.has(word_class::premises)) return take(1);    // "UN headquarters"
        if (says<"in">(t)) return is_named() && is_place_word(peek(1)) && take(2);
        if (t.is_mark('-')) return t.before == token::gap::none && joins(1);
        if (t.is_mark('.')) return !t.closes_sentence && joins(1);
        if (says<"of">(t)) return joins(says<"the">(peek(1)) ? 2 : 1);
        if (t.is_mark(',')) return is_wider_place() && take(2);
        return false;
    }

    /// "... Base in Georgia": more than one word stands before the city, no "Ghana in Oslo".
    bool is_named() const { return end_ - first_ > 1; }

    bool joins(int links)
    {
        const token& next = peek(links);
        return is_place_word(next) && take(links + 1);
    }

    /// The region or country after a comma: "New Delhi, India", "Washington, D.C.", but not "Oslo, Ruiz said".
    bool is_wider_place()
    {
        const token& wider = peek(1);
        if (!is_place_word(wider) || titles_ahead()) return false;
        if (peek(2).is == token::kind::possessive) return false; // "Oslo, Norway's capital"
        if (wider.has(word_class::country) || wider.has(word_class::region)) return true;
        return wider.shape == token::letters::upper || wider.dotted || closes(peek(2))
               || (peek(2).is_mark(',') && leads_to_date(peek(3)));
    }

    /// "the Town Hall, Bergen, on 3 May"
    static bool leads_to_date(const token& t)
    {
        return says<"on", "from">(t) || t.is_number() || t.any_of({word_class::month, word_class::weekday});
    }

    /// "Oslo, Trade Minister Ruiz": the words behind the comma are a title.
    bool titles_ahead()
    {
        constexpr int reach = 5;
        for (int n = 1; n < reach && peek(n).is_capital() && !peek(n).opens_sentence; ++n)
            if (peek(n).any_of({word_class::office, word_class::rank, word_class::royal, word_class::religious}))
                return true;
        return false;
    }

    static bool closes(const token& t)
    {
        if (t.is_mark(',')) return false;
        return t.is == token::kind::end || t.is == token::kind::mark || t.is_lower() || t.is_number()
               || t.opens_sentence || t.has(word_class::month) || t.has(word_class::weekday) || is_place_word(t);
    }

    scan::window& window_;
    scan::window::iterator first_, end_;
};

/// "Seoul"  "Busan of the Republic of Korea"  "New Delhi, India"  "the Grand Hotel"  "Washington, D.C."
/// \return the place's bytes, and `at` moved behind it; empty: none stands there
inline span place_at(scan::window& window, scan::window::iterator& at)
{
    place_walk walk{window, at};
    const span place = walk.read();
    if (!place.empty()) at = walk.end();
    return place;
}

} // namespace lede::reader
