// What a parse expected, and where it got stuck: told by the terminals, read by error messages and explain.
#pragma once
#include <cstdint>
#include <string_view>

namespace lede {

/// Remembers the furthest place a terminal refused, and what the first terminal refused there wanted.
class trace {
public:
    void refused(std::uint32_t at, std::string_view wanted)
    {
        if (!wanted_.empty() && at <= furthest_) return;
        furthest_ = at;
        wanted_ = wanted;
    }
    std::uint32_t furthest() const { return furthest_; }
    std::string_view wanted() const { return wanted_; }

private:
    std::uint32_t furthest_{};
    std::string_view wanted_;
};

} // namespace lede
