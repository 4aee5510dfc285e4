// Units of time, one or several.
#pragma once
#include <lede/grammar/number.hpp>
#include <lede/lexicon/unit.hpp>
#include <lede/types/unit.hpp>

namespace lede::grammar {

enum class form_of_unit { any, singular, plural };

/// A unit of time; stores which, and leaves out whether it is a plural.
template <auto Field, form_of_unit Wanted>
struct unit_parser : without_value<unit_parser<Field, Wanted>> {
    static constexpr bool one_token = true;
    static constexpr first_set starts() { return first_set::of(word_class::unit); }
    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        const token& t = window.peek(at);
        if (!t.has(word_class::unit) || !goes_on(t, at == window.start)) return false;
        const int value = t.value(word_class::unit);
        const bool plural = value >= lexicon::table::plural;
        if (Wanted != form_of_unit::any && plural != (Wanted == form_of_unit::plural)) return false;
        to.*Field = static_cast<unit>(value % lexicon::table::plural);
        ++at;
        return true;
    }
};
// "year"  "years"
template <auto Field>
inline constexpr unit_parser<Field, form_of_unit::any> unit_of{};
// "year"
template <auto Field>
inline constexpr unit_parser<Field, form_of_unit::singular> one_of{};
// "years"
template <auto Field>
inline constexpr unit_parser<Field, form_of_unit::plural> units_of{};

} // namespace lede::grammar
