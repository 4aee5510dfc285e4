// Periods and days by their relation, number, place or name.
#pragma once
#include <lede/grammar/counted_date.hpp>
#include <lede/grammar/year_before.hpp>

namespace lede::grammar {

/// The more specific first; what is told behind the quarter it could begin.
inline constexpr auto period_def
    = whole[periods::counted_in] | whole[periods::part_in_year] | whole[periods::year_and_part]
      | whole[periods::weekday_in_week] | whole[periods::year_before] | whole[periods::same_in_year]
      | whole[periods::quarter_of_year] | whole[periods::name_in_told] | whole[periods::name_then_told]
      | whole[periods::told_day] | whole[periods::told_name] | whole[periods::told_unit] | whole[periods::last_day]
      | whole[periods::day_before] | whole[periods::day_after] | whole[periods::steps] | whole[periods::seasons_ago]
      | whole[periods::turn_of_year] | whole[periods::week_of] | whole[periods::numbered_week] | periods::year_end
      | periods::end_in_letters | whole[periods::season_year] | whole[periods::fiscal_year] | whole[periods::decade]
      | whole[periods::century] | whole[periods::millennium] | holiday | whole[periods::deictic]
      | whole[periods::the_full_unit] | whole[periods::for_the_unit] | whole[periods::the_weekend]
      | whole[periods::one_of_a_run] | whole[periods::owning_unit] | whole[periods::unit_since] | periods::season_name;
inline constexpr auto period = opaque<period_def>;

} // namespace lede::grammar
