// The office that a title names, in one form.
#pragma once
#include <lede/types/person.hpp>

#include <string>
#include <string_view>

namespace lede {

/// "secretary of defense", "Defence Secretary" -> "defense secretary"; lower case; empty when the title has no role.
/// Throws nothing but bad_alloc.
/// \param text the text that was read, whole
[[nodiscard]] std::string office(const title& t, std::string_view text);

} // namespace lede

#if !defined(LEDE_COMPILED)
#include <lede/format/office_core.hpp>
#endif
