// Why a text reads as it does: what explain gives.
#pragma once
#include <lede/types/context.hpp>
#include <lede/types/few.hpp>
#include <lede/types/mention.hpp>
#include <lede/types/result.hpp>
#include <lede/types/span.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace lede {

/// What would have let a rule go on at one place, the first few, for people to read; static storage.
using wishlist = few<std::string_view, 6>;

/// One rule, tried at one place.
struct attempt {
    std::string_view rule;
    span matched;       ///< empty: it did not match
    std::uint32_t at{}; ///< where it was tried
};

/// What happened at one place where a phrase could start.
struct explained_candidate {
    span word;                     ///< the word or number that opened it
    kinds opens{};                 ///< the kinds it can open
    std::vector<attempt> attempts; ///< every rule that was tried, in order
    std::vector<mention> found;    ///< what the readers made of it, before overlaps were settled
    std::uint32_t stopped{};       ///< the furthest byte a rule looked at and refused
    wishlist expected;             ///< what was expected there; empty: nothing refused
};

/// The text as one phrase of a kind, whole.
struct explained_whole {
    kinds kind{};
    bool matched{};
    failure stopped; ///< when it did not match
};

struct explanation {
    std::vector<explained_candidate> candidates; ///< in text order
    std::vector<mention> kept;                   ///< what find gives
    std::vector<explained_whole> whole;          ///< of a text of one line: what parse_date and its like make of it
};

} // namespace lede
