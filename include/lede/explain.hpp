// Why a text reads as it does: each candidate, the rules tried there, what matched and what won.
#pragma once
#include <lede/core.hpp>
#include <lede/scan/trace.hpp>
#include <lede/types/context.hpp>
#include <lede/types/mention.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lede {

/// What happened at one place where a phrase could start.
struct explained_candidate {
    span word;                      ///< the word or number that opened it
    kinds opens{};                  ///< the kinds it can open
    std::vector<attempt> attempts;  ///< every rule that was tried, in order
    std::vector<mention> found;     ///< what the readers made of it, before overlaps were settled
    std::uint32_t stopped{};        ///< the furthest byte a rule looked at and refused
    std::string_view expected;      ///< what was expected there; empty: nothing refused
};

struct explanation {
    std::vector<explained_candidate> candidates; ///< in text order
    std::vector<mention> kept;                   ///< what find gives
};

/// Reads the text as find does, and tells everything. Costs what it says; find pays nothing for it.
/// Throws nothing but bad_alloc.
LEDE_CORE explanation explain(std::string_view text, const context& wishes = {});

/// The explanation as lines for people, each candidate with a caret under the place where reading stopped.
LEDE_CORE std::string to_string(const explanation& why, std::string_view text);

/// Two lines: the text, and under it a caret at the failure with what was expected there.
///   Nov. 4x
///        ^ expected a number
LEDE_CORE std::string caret(std::string_view text, std::size_t position, std::string_view expected);

} // namespace lede

#if !defined(LEDE_COMPILED)
#include <lede/reader/explain_core.hpp>
#endif
