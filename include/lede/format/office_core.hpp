// The words of an office set in order.
#pragma once
#include <lede/core.hpp>
#include <lede/lexicon/office_words.hpp>
#include <lede/types/person.hpp>

#include <string>
#include <string_view>

namespace lede {

LEDE_CORE std::string office(const title& t, std::string_view text) { return lexicon::office_name({t, text}); }

} // namespace lede
