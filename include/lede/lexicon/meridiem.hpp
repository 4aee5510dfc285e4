#pragma once
#include <lede/ast/clock.hpp>
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Halves of the clock -> which. Source: AP Stylebook.
/// Admitted: every usual spelling; only after an hour.
inline constexpr entry meridiem[] = {
    {"am", ast::meridiem::am},
    {"a.m.", ast::meridiem::am},
    {"pm", ast::meridiem::pm},
    {"p.m.", ast::meridiem::pm},
    {"o'clock", ast::meridiem::either},
    {"oclock", ast::meridiem::either},
    {"ampm", ast::meridiem::either},
};

} // namespace lede::lexicon::table
