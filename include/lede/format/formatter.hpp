// std::format for results, where the standard library has it.
#pragma once
#include <lede/format/names.hpp>
#include <lede/types/meeting.hpp>
#include <lede/types/person.hpp>
#include <lede/types/span.hpp>
#include <lede/types/timex.hpp>

#include <string_view>

#if __has_include(<version>)
#include <version>
#endif

#if defined(__cpp_lib_format)
#include <format>

namespace lede::writing {

/// Formats what has a text form, with the options of strings: "{:>12}".
template <class T>
struct as_text : std::formatter<std::string_view> {
    auto format(const T& value, auto& context) const
    {
        const auto text = text_of(value);
        return std::formatter<std::string_view>::format(text, context);
    }

private:
    static auto text_of(const T& value) // a view, or a string of its own
    {
        if constexpr (requires { value.view(); }) return value.view();
        else return to_string(value);
    }
};

} // namespace lede::writing

template <>
struct std::formatter<lede::value_text> : lede::writing::as_text<lede::value_text> {
};
template <>
struct std::formatter<lede::country_code> : lede::writing::as_text<lede::country_code> {
};
template <>
struct std::formatter<lede::timex_type> : lede::writing::as_text<lede::timex_type> {
};
template <>
struct std::formatter<lede::modifier> : lede::writing::as_text<lede::modifier> {
};
template <>
struct std::formatter<lede::grain> : lede::writing::as_text<lede::grain> {
};
template <>
struct std::formatter<lede::note> : lede::writing::as_text<lede::note> {
};
template <>
struct std::formatter<lede::role> : lede::writing::as_text<lede::role> {
};
template <>
struct std::formatter<lede::reason> : lede::writing::as_text<lede::reason> {
};
template <>
struct std::formatter<lede::edition> : lede::writing::as_text<lede::edition> {
};
template <>
struct std::formatter<lede::meeting_tier> : lede::writing::as_text<lede::meeting_tier> {
};
template <>
struct std::formatter<lede::tenure> : lede::writing::as_text<lede::tenure> {
};
template <>
struct std::formatter<lede::span> : lede::writing::as_text<lede::span> {
};
template <>
struct std::formatter<lede::timex> : lede::writing::as_text<lede::timex> {
};
#endif
