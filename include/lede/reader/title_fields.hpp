// The fields of a title: from the spans the grammar gave to modifier, country, body and role.
#pragma once
#include <lede/ast/person_title.hpp>
#include <lede/grammar/title_word.hpp>
#include <lede/lexicon/iso.hpp>
#include <lede/reader/says.hpp>
#include <lede/types/person.hpp>

#include <algorithm>

namespace lede::reader {

namespace title_fields {
using iterator = scan::window::iterator;

inline int packed_country(const token& t)
{
    for (const word_class c : {word_class::country, word_class::nationality, word_class::region})
        if (t.has(c)) return t.value(c);
    return 0;
}

/// The first country among the tokens.
inline country_code country_in(iterator first, iterator last)
{
    for (iterator i = first; i < last; ++i)
        if (grammar::titles::is_nation{}(*i)) return lexicon::country_of(packed_country(*i));
    return {};
}

inline tenure tenure_of(const token& t) { return static_cast<tenure>(t.value(word_class::tenure_word)); }

/// A word of a body's proper name: not known for a field or a degree.
inline bool names_body(const token& t)
{
    const bool degree = t.has(word_class::name_suffix) && (t.dotted || t.shape == token::letters::mixed); // "Ph.D."
    return grammar::titles::is_body_head{}(t) || t.has(word_class::party)
           || (t.is_capital() && !degree && (grammar::titles::bits_of(t) & lexicon::title_bit::modifier) == 0
               && !t.any_of({word_class::portfolio, word_class::office_word, word_class::tenure_word})
               && !grammar::titles::is_nation{}(t));
}

/// Whether a word goes with the body's name behind it: "Central" of "Central Bank", "Supreme" of "Supreme Court",
/// "American" of "American Airlines".
/// \param named the body's head or its first word that we don't know
inline bool begins_body(const token& t, const token& next, const token& named)
{
    if (!t.is_capital()) return false;
    if (t.has(word_class::portfolio)) return true;
    if (grammar::titles::is_nation{}(t))
        return (named.value(word_class::organization_word) & lexicon::org_bit::nations) != 0;
    return grammar::titles::is_body_head{}(next) && says<"supreme", "high", "royal", "general">(t);
}

/// "Lund County", "New York City": a town or a county by its name.
inline bool names_settlement(const token& name, const token& kind)
{
    return kind.is_capital() && says<"city", "county", "township", "province">(kind)
           && (names_body(name) || grammar::titles::is_land{}(name));
}

/// The body named between two tokens, as [first, last): up to its last head, else all words unknown to us. last ==
/// first: none
struct body_run {
    iterator first{}, last{};
};
inline body_run body_between(iterator first, iterator head)
{
    body_run body{head, head};
    bool headed = false;
    for (iterator i = first; i < head; ++i) {
        if (headed && i->is_lower() && i->has(word_class::function) && i == body.last) { // "Agency for Trade"
            for (; i < head && !i->is_mark('(') && !i->any_of({word_class::office_word, word_class::tenure_word}); ++i)
                body.last = i + 1;
            return body;
        }
        if (i > first && names_settlement(*(i - 1), *i) && (body.first == head || i == body.last)) {
            body = {body.first == head ? i - 1 : body.first, i + 1};
            continue;
        }
        if (!i->is_capital() || !names_body(*i)) continue;
        const bool is_head = grammar::titles::is_body_head{}(*i);
        if (body.first == head) {
            body.first = i;
            while (body.first > first && begins_body(*(body.first - 1), *body.first, *i)) --body.first;
        }
        if (is_head || !headed) body.last = i + 1;
        if (body.last->is_number() || grammar::titles::is_tight_stop{}(*body.last))
            ++body.last; // "Region 4", "Air Corp."
        headed = headed || is_head;
    }
    return body;
}

/// Tells tenure, country, body and the role's first word from what stands between possessor and head.
inline void read_modifiers(title& t, iterator first, iterator head)
{
    const body_run body
        = head->has(word_class::royal) ? body_run{head, head} : body_between(first, head); // "Spartan king"
    iterator role = first, degree = first; // "Assistant" of "Assistant U.S. Attorney", which the role begins with
    while (degree < body.first && degree->has(word_class::office_word)) ++degree;
    for (iterator i = first; i < head; ++i) {
        const bool tenure_word = i->has(word_class::tenure_word);
        if (tenure_word && t.modifier == tenure::none) t.modifier = tenure_of(*i);
        const bool in_body = i >= body.first && i < body.last;
        const bool nation = grammar::titles::is_nation{}(*i) && !in_body;
        if (nation && t.country.empty()) t.country = lexicon::country_of(packed_country(*i));
        if (tenure_word || nation || in_body) role = i + 1;
    }
    if (body.first < body.last) t.organization = {body.first->where.begin, (body.last - 1)->where.end};
    while (role < head && !role->is_word()) role = role->is_mark('(') ? role + 3 : role + 1;
    const bool split = degree == body.first || grammar::titles::is_nation{}(*degree);
    if (split && first < degree && degree < role) t.role.push({first->where.begin, (degree - 1)->where.end});
    t.role.push({(role < head ? role : head)->where.begin, head->where.end});
}

inline void read_possessor(title& t, iterator first, iterator last, span possessor)
{
    const token& owner = *(last - 1); // "'s", or the full stop of "Corp."
    const bool firm = owner.is_mark('.');
    if (!firm) t.country = country_in(first, last);
    const bool office = std::any_of(first, last, grammar::titles::is_head{}); // "the vice president's"
    if (t.country.empty() && !office) t.organization = {possessor.begin, firm ? owner.where.end : owner.where.begin};
}

/// The head without its plural "s": "President" of "Presidents". A plural of another kind stays: "Secretaries",
/// "Chairmen".
inline span singular(const token& head, span where, std::string_view text)
{
    const std::string_view word = where.in(text);
    if ((grammar::titles::bits_of(head) & lexicon::title_bit::plural) == 0 || word.back() != 's') return where;
    const std::string_view last = word.substr(word.find_last_of(" -\t\r\n\xA0") + 1);
    const auto& one = lexicon::dictionary[lexicon::dictionary.find(lexicon::key_of(last.substr(0, last.size() - 1)))];
    return one.classes.any_of(grammar::titles::head_classes) ? span{where.begin, where.end - 1} : where;
}

/// Lengthens the role over a piece behind it, or adds the piece when the plural's "s" stands between.
inline void add_to_role(title& t, std::uint32_t begin, std::uint32_t end, std::uint32_t head_end)
{
    if (t.role.size() == 1 && t.role.back().end < head_end) t.role.push({begin, end});
    else t.role.back().end = end;
}

/// What a stretch such as "of the United States", "at the Security Council", "for Asia" adds to a title.
enum class addition : std::uint8_t { role, country, body };

/// The body's head is the first or the last of its words: "Bureau", "Security Council", "NATO", "U.N."; not the "UAE".
inline bool heads_body(const token& t)
{
    return grammar::titles::is_body_head{}(t)
           || (t.is_word() && t.shape == token::letters::upper && !grammar::titles::is_land{}(t));
}

inline addition addition_of(iterator first, iterator last, bool to)
{
    if (to || first == last) return addition::role;
    iterator end = last;
    while (end > first + 1 && !(end - 1)->is_word()) --end;
    const auto is_office = [](const token& t) { return t.is_capital() && t.has(word_class::office); };
    const bool leads
        = heads_body(*first) && std::none_of(first + 1, last, is_office); // no "U.N. Secretary-General Berg"
    if (leads || heads_body(*(end - 1))) return addition::body;
    bool nation = false, field = false;
    for (iterator i = first; i < last; ++i) {
        nation = nation || grammar::titles::is_nation{}(*i);
        field = field || i->has(word_class::portfolio);
    }
    return nation && !field ? addition::country : addition::role;
}

/// "at Harvard", "with Capital Economics"; "of Walmart" of someone a firm has: a body by its name alone.
inline bool names_firm(iterator lead, iterator first, iterator last, int bits)
{
    const bool firm
        = says<"at", "with">(*lead) || (says<"of", "for">(*lead) && (bits & lexicon::title_bit::company) != 0);
    if (!firm || !first->is_capital()) return false;
    const bool whole = says<"of", "for">(*lead);
    const auto is_part = [&](const token& t) {
        const bool field = t.any_of({word_class::portfolio, word_class::office_word});
        return !t.is_word() || (t.is_capital() && !(whole && field) && !grammar::titles::is_nation{}(t));
    };
    return std::all_of(first, last, is_part);
}

inline void read_complement(
    title& t, const token& head, iterator first, iterator last, std::uint32_t head_end, std::string_view text)
{
    const int bits = grammar::titles::bits_of(head);
    if (first->is_capital() && !first->has(word_class::function)) { // "INDOPACOM"
        t.organization = {first->where.begin, (last - 1)->where.end};
        return;
    }
    const auto leads = [&](iterator i) {
        const std::string_view w = i->where.in(text);
        return i->is_mark(',') || w == "of" || w == "for" || w == "to" || w == "at" || w == "in" || w == "with";
    };
    bool sent = false; // "to the Republic", before its "of Peru"
    for (iterator begin = first, end; begin < last; begin = end) {
        end = begin + 1;
        while (end < last && !leads(end)) ++end;
        iterator inner = begin + 1;
        while (inner < end && inner->is_lower() && inner->has(word_class::function)) ++inner;
        const bool to = begin->where.in(text) == "to";
        const bool about = (bits & lexicon::title_bit::sent) != 0 && says<"for">(*begin)
                           && grammar::titles::is_nation{}(*(end - 1)); // "envoy for Norway", who is not Norway's
        const addition is = names_firm(begin, inner, end, bits) ? addition::body : addition_of(inner, end, to || about);
        if (inner == end || is == addition::role || (sent && is == addition::country)) {
            sent = to && std::none_of(inner, end, grammar::titles::is_head{});
            add_to_role(t, begin->where.begin, (end - 1)->where.end, head_end);
            if (!to || !t.country.empty()) continue;
            for (iterator i = inner; i < end; ++i)
                if (i->has(word_class::nationality) && i->is_capital())
                    t.country = lexicon::country_of(packed_country(*i));
            continue;
        }
        if (t.country.empty()) t.country = country_in(inner, is == addition::country ? end : inner + 1);
        if (is == addition::country) continue;
        if (inner + 2 < end && (inner + 1)->is == token::kind::possessive)
            inner += 2; // "Japan's National Security Secretariat"
        if (!t.organization.empty()) return;
        const auto is_aside = [](const token& one, const token& next) {
            return (says<"with">(one) && next.is_lower()) || (says<"in">(one) && grammar::titles::is_nation{}(next));
        };
        const iterator aside = std::adjacent_find(inner, last, is_aside); // "with the rank of Minister", "in New York"
        t.organization = {inner->where.begin, (aside - 1)->where.end};
        return;
    }
}
/// "from 1979 to 1990", "in May": when somebody held it, and no part of the title.
inline bool tells_when(iterator lead)
{
    if (!says<"from", "in", "since", "until">(*lead)) return false;
    return (lead + 1)->is_number() || (lead + 1)->any_of({word_class::month, word_class::weekday});
}
} // namespace title_fields

/// A title from its tree. \param first its first token, last one behind its last
inline title title_of(
    const ast::person_title& tree, scan::window::iterator first, scan::window::iterator last, std::string_view text)
{
    using namespace title_fields;
    title t;
    t.where = {first->where.begin, (last - 1)->where.end};
    iterator begin = first, head = first;
    if (tree.possessor.empty() && (grammar::titles::bits_of(*(last - 1)) & lexicon::title_bit::introduced) != 0) {
        t.role.push(t.where); // "His Excellency"
        return t;
    }
    if (!tree.possessor.empty()) {
        while (begin < last && begin->where.begin < tree.possessor.end) ++begin;
        read_possessor(t, first, begin, tree.possessor);
    }
    while (head + 1 < last && head->where.begin < tree.head.begin) ++head;
    read_modifiers(t, begin, head);
    t.role.back().end = singular(*head, tree.head, text).end;
    iterator after = head;
    while (after < last && after->where.begin < tree.head.end) ++after;
    while (after < last && after->where.begin < tree.suffix.end) {
        if (after->has(word_class::tenure_word)) t.modifier = tenure_of(*after);
        ++after;
    }
    if (tree.complement.empty() || after == last) return t;
    if (tells_when(after)) t.where.end = (after - 1)->where.end;
    else read_complement(t, *head, after, last, tree.head.end, text);
    return t;
}

} // namespace lede::reader
