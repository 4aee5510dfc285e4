// Amounts as they are typed in a hurry: numbers and the short forms of units, glued or not.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/grammar/number.hpp>
#include <lede/lexicon/temporal_word.hpp>
#include <lede/lexicon/unit.hpp>

#include <cstddef>

namespace lede::grammar::amounts {

/// The unit that a word stands for behind a number: a name, or a letter ("2h"), which has no capital.
struct unit_told {
    unit of{};
    bool letter{};
};
inline unit_told unit_behind_number(const token& t)
{
    if (t.has(word_class::unit)) return {static_cast<unit>(t.value(word_class::unit) % lexicon::table::plural), false};
    const int letter = t.value(word_class::temporal_word) - lexicon::table::unit_letter;
    if (letter <= 0 || !t.is_lower()) return {};
    return {static_cast<unit>(letter), true};
}

/// "15min"  "3.5years"  "123.45 sec": a number glued to its unit, or one in letters      but not "3 years"  "2H"
/// "1d 21 h 25m"  "2hr5min": several, each unit smaller than the one before
template <bool Lettered>
struct short_amount_parser : without_value<short_amount_parser<Lettered>> {
    static constexpr prefix begins()
    {
        return {.first = first_set::of_number(token::suffix::none, 1, 6)
                         | first_set::of_number(token::suffix::other, 1, 6) | first_set::of(scan::look_of_decimal),
            .after_number = first_set::of({word_class::unit, word_class::temporal_word}) | sign<'.'>.starts()};
    }

    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator&, const Context& context, Tree& to, Target&) const
    {
        scan::window& window = x3::get<window_tag>(context);
        token_iterator end = at;
        bool lettered = false;
        if (!take_first(window, end, to, lettered)) return false;
        for (std::size_t n = 0; n < to.more.size(); ++n) {
            const token& number = window.peek(end);
            const bool seconds = number.tail == token::suffix::plural; // "49s"
            if (!number.is_number() || number.decimal || number.priced || number.digits > 6 || number.after_paragraph())
                break;
            const unit_told told = seconds ? unit_told{unit::second, true} : unit_behind_number(window.peek(end + 1));
            if (told.of == unit::none || told.of >= (n ? to.more[n - 1].of : to.of)) break;
            to.more[n] = {static_cast<int>(number.number), told.of};
            lettered |= told.letter;
            end += seconds ? 1 : 2;
        }
        if (lettered != Lettered || window.peek(end).glued) return false;
        at = end;
        return true;
    }

private:
    template <class Tree>
    static bool take_first(scan::window& window, token_iterator& at, Tree& to, bool& lettered)
    {
        const token& number = window.peek(at);
        if (!number.is_number() || number.priced || number.digits > 6 || !goes_on(number, at == window.start))
            return false;
        token_iterator end = at + 1;
        if (number.decimal) {
            const token& rest = window.peek(at + 2);
            if (!window.peek(end).is_mark('.') || !rest.is_number() || rest.digits > 2) return false;
            to.hundredths = static_cast<std::int16_t>(rest.digits == 1 ? rest.number * 10 : rest.number);
            end += 2;
        }
        const token& word = window.peek(end);
        const unit_told told = unit_behind_number(word);
        if (told.of == unit::none || word.after_paragraph()) return false;
        if (told.letter && number.digits > 3) return false;                // "1990 s"
        if (!told.letter && word.before != token::gap::none) return false; // the usual amount
        to.count = static_cast<int>(number.number);
        to.of = told.of;
        lettered = told.letter;
        at = end + 1;
        return true;
    }
};

} // namespace lede::grammar::amounts
