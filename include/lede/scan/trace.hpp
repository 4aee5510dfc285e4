// What a parse tried and expected, and where it got stuck: told by rules and terminals, read by error messages and
// explain.
#pragma once
#include <lede/types/explanation.hpp>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace lede {

/// Remembers the furthest place a terminal refused and what was wanted there, and, when asked to, each rule that was
/// tried.
class trace {
public:
    trace() = default;
    explicit trace(std::vector<attempt>& attempts) : attempts_{&attempts} {}

    void refused(std::uint32_t at, std::string_view wanted)
    {
        if (wanted_.empty() || at > furthest_) {
            furthest_ = at;
            wanted_.clear();
        }
        if (at == furthest_ && std::find(wanted_.begin(), wanted_.end(), wanted) == wanted_.end()) wanted_.push(wanted);
    }
    void tried(const attempt& a)
    {
        if (attempts_) attempts_->push_back(a);
    }
    void restart() { *this = attempts_ ? trace{*attempts_} : trace{}; }

    std::uint32_t furthest() const { return furthest_; } ///< byte offset
    const wishlist& wanted() const { return wanted_; }   ///< what would have done there; empty: no terminal refused

private:
    std::uint32_t furthest_{};
    wishlist wanted_;
    std::vector<attempt>* attempts_{};
};

} // namespace lede
