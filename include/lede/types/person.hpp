// What a person is called, and as what.
#pragma once
#include <lede/types/few.hpp>
#include <lede/types/span.hpp>

#include <cstdint>
#include <string_view>

namespace lede {

/// ISO 3166-1 alpha-2; zero bytes: none.
struct country_code {
    char letters[2]{};

    [[nodiscard]] constexpr bool empty() const noexcept { return letters[0] == 0; }
    constexpr std::string_view view() const noexcept { return {letters, empty() ? 0U : 2U}; }
    bool operator==(const country_code&) const = default;
};

/// What is said of the holding of an office.
enum class tenure : std::uint8_t { none, former, then, acting, interim, elect, designate, deputy, vice };

/// One title of a person: "U.S. Defense Secretary".
struct title {
    span where;
    few<span, 2> role; ///< the title less modifier, country and organization, in pieces: "Defense Secretary"
    tenure modifier{};
    country_code country;
    span organization;

    bool operator==(const title&) const = default;
};

/// A bare name and its parts; an empty part is not said.
struct person_name {
    span where, given, middle, family, suffix, nickname;

    bool operator==(const person_name&) const = default;
};

/// A person with the titles the text gives: before the name, after it, or shared with others.
struct person {
    person_name name;
    few<title, 4> titles;

    bool operator==(const person&) const = default;
};

} // namespace lede
