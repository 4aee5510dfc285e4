// Tree and reference date -> value. Calendar arithmetic only: no text, no grammar.
#pragma once
#include <lede/ast/temporal.hpp>
#include <lede/types/instant.hpp>
#include <lede/types/timex.hpp>

#include <chrono>
#include <optional>

namespace lede::resolve {

/// A day of a named month; without a year it is that of the reference date.
constexpr timex temporal(const ast::temporal& tree, const std::optional<instant>& reference)
{
    using namespace std::chrono;
    timex t;
    t.grain = grain::day;
    t.written = tree.year ? value_text{}.digits(*tree.year, 4) : value_text{"XXXX"};
    t.written.text("-").digits(tree.month, 2).text("-").digits(tree.day, 2);
    t.value = t.written;
    if (!tree.year && !reference) {
        t.note = note::needs_reference;
        return t;
    }
    const year y = tree.year ? year{*tree.year} : year_month_day{reference->day()}.year();
    const year_month_day day = y / month{static_cast<unsigned>(tree.month)} / std::chrono::day{static_cast<unsigned>(tree.day)};
    if (!day.ok()) {
        t.value = {};
        t.note = note::no_such_day;
        return t;
    }
    t.value = value_text{}.digits(int{y}, 4).text("-").digits(tree.month, 2).text("-").digits(tree.day, 2);
    t.start = local_days{day};
    t.end_excl = local_days{day} + days{1};
    return t;
}

} // namespace lede::resolve
