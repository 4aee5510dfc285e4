// A stretch of prose that reads as a name.
#pragma once

namespace lede::ast {

/// Where it stands is all it says; its parts are told apart later (person_name.hpp).
struct name_run {
    bool operator==(const name_run&) const = default;
};

} // namespace lede::ast
