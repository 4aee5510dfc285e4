// The fields of a title: from the spans the grammar gave to modifier, country, body and role.
#pragma once
#include <lede/ast/person_title.hpp>
#include <lede/grammar/title_word.hpp>
#include <lede/lexicon/iso.hpp>
#include <lede/types/person.hpp>

namespace lede::reader {

using scan::token;
using scan::word_class;

namespace title_fields {
using iterator = scan::window::iterator;

inline int packed_country(const token& t)
{
    for (const word_class c : {word_class::country, word_class::nationality, word_class::region})
        if (t.has(c)) return t.value(c);
    return 0;
}

/// The first country among the tokens of a span.
inline country_code country_in(iterator first, iterator last, span where)
{
    for (iterator i = first; i < last; ++i)
        if (i->where.begin >= where.begin && i->where.end <= where.end && grammar::titles::is_nation{}(*i))
            return lexicon::country_of(packed_country(*i));
    return {};
}

inline tenure tenure_of(const token& t) { return static_cast<tenure>(t.value(word_class::tenure_word)); }

/// A word of a body's proper name: not known for a field or a degree.
inline bool names_body(const token& t)
{
    return grammar::titles::is_body_head{}(t) || t.has(word_class::party)
           || (t.is_capital() && !t.any_of({word_class::portfolio, word_class::office_word, word_class::tenure_word})
               && !grammar::titles::is_nation{}(t) && !t.any_of(grammar::titles::head_classes));
}

/// Tells tenure, country, body and the role's first word from what stands between possessor and head.
inline void read_modifiers(title& t, iterator first, iterator head)
{
    iterator role = first, body = head, body_end = first;
    for (iterator i = first; i < head; ++i) {
        if (i->has(word_class::tenure_word)) {
            if (t.modifier == tenure::none) t.modifier = tenure_of(*i);
            role = i + 1;
            while (role < head && role->is_mark('-')) ++role;
        } else if (grammar::titles::is_nation{}(*i) && i->is_word()) {
            if (t.country.empty()) t.country = lexicon::country_of(packed_country(*i));
            if (body == head) role = i + 1;
        } else if (names_body(*i) && (i->is_capital() || body != head)) {
            if (body == head) body = role > first && i > role ? role : i;
            body_end = i + 1;
            role = i + 1;
            while (role < head && (role->is == token::kind::mark && !role->is_mark('('))) ++role;
        }
    }
    if (body < body_end) t.organization = {body->where.begin, (body_end - 1)->where.end};
    while (role < head && role->is == token::kind::possessive) ++role;
    t.role.push({role->where.begin, head->where.end});
}

inline void read_possessor(title& t, iterator first, iterator last, span possessor)
{
    t.country = country_in(first, last, possessor);
    if (!t.country.empty()) return;
    const iterator owner = last - 1;
    t.organization = {possessor.begin, owner->where.begin};
}

/// "of NATO": the body that an office is of; "of Defense" and "to Armenia" belong to the role.
inline void read_complement(title& t, iterator first, iterator last)
{
    const token& preposition = *first;
    if (preposition.is_capital() && !preposition.is_small_word()) { // "INDOPACOM"
        t.organization = {first->where.begin, (last - 1)->where.end};
        return;
    }
    iterator body = first;
    const auto is_body = [](iterator i) {
        return grammar::titles::is_body_head{}(*i) || (i->shape == token::letters::upper && !i->dotted);
    };
    bool any = false, nation = false, field = false;
    for (iterator i = first + 1; i < last; ++i) {
        any = any || is_body(i);
        nation = nation || grammar::titles::is_nation{}(*i);
        field = field || i->has(word_class::portfolio);
    }
    const bool to = first->where.size() == 2 && (nation || !any) && lexicon::dictionary.find("to") == first->lexeme;
    if (!to && any && t.organization.empty()) {
        ++body;
        while (body + 1 < last && body->is_lower() && body->has(word_class::function)) ++body;
        t.organization = {body->where.begin, (last - 1)->where.end};
        return;
    }
    if (!to && nation && !field && t.country.empty()) {
        for (iterator i = first + 1; i < last; ++i)
            if (grammar::titles::is_nation{}(*i)) {
                t.country = lexicon::country_of(packed_country(*i));
                break;
            }
        return;
    }
    t.role.back().end = (last - 1)->where.end;
}
} // namespace title_fields

/// A title from its tree. \param first its first token, last one behind its last
inline title title_of(const ast::person_title& tree, scan::window::iterator first, scan::window::iterator last)
{
    using namespace title_fields;
    title t;
    t.where = {first->where.begin, (last - 1)->where.end};
    iterator begin = first, head = first;
    if (!tree.possessor.empty()) {
        while (begin < last && begin->where.begin < tree.possessor.end) ++begin;
        read_possessor(t, first, begin, tree.possessor);
    }
    while (head + 1 < last && head->where.begin < tree.head.begin) ++head;
    read_modifiers(t, begin, head);
    t.role.back().end = tree.head.end;
    iterator after = head;
    while (after < last && after->where.begin < tree.head.end) ++after;
    while (after < last && !tree.suffix.empty() && after->where.begin < tree.suffix.end) {
        if (after->has(word_class::tenure_word)) t.modifier = tenure_of(*after);
        ++after;
    }
    if (!tree.complement.empty() && after < last) read_complement(t, after, last);
    return t;
}

} // namespace lede::reader
