// One find: where it stood, what it is, and the rule that found it.
#pragma once
#include <lede/types/meeting.hpp>
#include <lede/types/person.hpp>
#include <lede/types/span.hpp>
#include <lede/types/timex.hpp>

#include <string_view>
#include <type_traits>
#include <variant>

namespace lede {

/// Owns no memory and refers to none: outlives the text. `rule` points to static storage.
struct mention {
    span where;
    std::variant<timex, meeting, person> what;
    std::string_view rule; ///< name of the rule that matched, for people to read

    const timex* as_date() const noexcept { return std::get_if<timex>(&what); }
    const meeting* as_meeting() const noexcept { return std::get_if<meeting>(&what); }
    const person* as_person() const noexcept { return std::get_if<person>(&what); }

    bool operator==(const mention&) const = default;
};

static_assert(std::is_trivially_copyable_v<mention>);

} // namespace lede
