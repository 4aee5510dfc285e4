// Feasts that keep their day of the year.
#pragma once
#include <lede/ast/feast.hpp>

#include <cstdint>

namespace lede::resolve {

struct fixed_day {
    std::int8_t month{}, day{}; ///< 0: the feast is no fixed day
};

/// \source national laws; the Western church year
constexpr fixed_day fixed_feast(ast::feast f)
{
    using enum ast::feast;
    switch (f) {
    case christmas: return {12, 25};
    case christmas_eve: return {12, 24};
    case boxing_day: return {12, 26};
    case new_year: return {1, 1};
    case new_years_eve: return {12, 31};
    case epiphany: return {1, 6};
    case groundhog_day: return {2, 2};
    case valentine: return {2, 14};
    case womens_day: return {3, 8};
    case patrick: return {3, 17};
    case april_fools: return {4, 1};
    case may_day: return {5, 1};
    case cinco_de_mayo: return {5, 5};
    case victory_in_europe: return {5, 8};
    case juneteenth: return {6, 19};
    case halloween: return {10, 31};
    case all_saints: return {11, 1};
    case all_souls: return {11, 2};
    case guy_fawkes: return {11, 5};
    case veterans_day: return {11, 11};
    case earth_day: return {4, 22};
    case flag_day: return {6, 14};
    case patriot_day: return {9, 11};
    case pearl_harbor_day: return {12, 7};
    case kwanzaa: return {12, 26};
    case lincolns_birthday: return {2, 12};
    case loyalty_day: return {5, 1};
    case womens_equality_day: return {8, 26};
    case constitution_day: return {9, 17};
    case united_nations_day: return {10, 24};
    case world_aids_day: return {12, 1};
    case human_rights_day: return {12, 10};
    case world_press_freedom_day: return {5, 3};
    case world_environment_day: return {6, 5};
    case world_health_day: return {4, 7};
    case world_water_day: return {3, 22};
    case world_food_day: return {10, 16};
    case world_refugee_day: return {6, 20};
    case day_of_peace: return {9, 21};
    case holocaust_remembrance_day: return {1, 27};
    case burns_night: return {1, 25};
    case candlemas: return {2, 2};
    case lady_day: return {3, 25};
    case midsummer_day: return {6, 24};
    case lammas: return {8, 1};
    case michaelmas: return {9, 29};
    case martinmas: return {11, 11};
    case ides_of_march: return {3, 15};
    case singles_day: return {11, 11};
    case lei_day: return {5, 1};
    case july_fourth: return {7, 4};
    case bastille: return {7, 14};
    case canada_day: return {7, 1};
    case australia_day: return {1, 26};
    case anzac_day: return {4, 25};
    case argentine_may: return {5, 25};
    case argentine_independence: return {7, 9};
    case brazil_independence: return {9, 7};
    case china_national: return {10, 1};
    case german_unity: return {10, 3};
    case india_republic: return {1, 26};
    case india_independence: return {8, 15};
    case indonesia_independence: return {8, 17};
    case italy_republic: return {6, 2};
    case italy_liberation: return {4, 25};
    case japan_foundation: return {2, 11};
    case korea_liberation: return {8, 15};
    case korea_foundation: return {10, 3};
    case march_first: return {3, 1};
    case mexico_independence: return {9, 16};
    case pakistan_independence: return {8, 14};
    case russia_day: return {6, 12};
    case russia_victory: return {5, 9};
    case saudi_national: return {9, 23};
    case south_africa_freedom: return {4, 27};
    case turkey_republic: return {10, 29};
    case ukraine_independence: return {8, 24};
    default: return {};
    }
}

} // namespace lede::resolve
