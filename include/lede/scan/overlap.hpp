// Which of overlapping mentions to keep: the longest, then the earlier, then the kind listed first.
#pragma once
#include <lede/types/mention.hpp>

#include <array>
#include <cstddef>
#include <utility>

namespace lede::scan {

/// Holds back the last few mentions until nothing longer can come and overlap them. Fixed memory.
class overlap {
public:
    static constexpr std::size_t capacity = 64;

    /// Takes a mention in, unless a better one stands in its place; drops those that it beats.
    /// \param sink gets the oldest mention when there is no room; returns false to stop, and so does offer then
    template <class Sink>
    bool offer(const mention& m, Sink&& sink)
    {
        for (std::size_t i = 0; i < size_; ++i)
            if (held_[i].where.overlaps(m.where) && !beats(m, held_[i])) return true;
        std::size_t kept = 0;
        for (std::size_t i = 0; i < size_; ++i)
            if (!held_[i].where.overlaps(m.where)) {
                if (kept != i) held_[kept] = held_[i];
                ++kept;
            }
        size_ = kept;
        if (size_ == capacity && !flush_first(sink)) return false;
        std::size_t at = size_++;
        for (; at > 0 && held_[at - 1].where.begin > m.where.begin; --at) held_[at] = held_[at - 1];
        held_[at] = m;
        return true;
    }

    /// Passes on what ends at or before a place: nothing will overlap it any more. \return false when the sink stopped
    template <class Sink>
    bool settle(std::uint32_t before, Sink&& sink)
    {
        while (size_ > 0 && held_[0].where.end <= before)
            if (!flush_first(sink)) return false;
        return true;
    }

    /// Whether a mention of this kind already covers a place: what starts there would be shorter.
    bool covers(std::uint32_t at, std::size_t kind) const
    {
        for (std::size_t i = size_; i > 0; --i)
            if (held_[i - 1].where.begin <= at && at < held_[i - 1].where.end && held_[i - 1].what.index() == kind) return true;
        return false;
    }

private:
    static bool beats(const mention& a, const mention& b)
    {
        if (a.where.size() != b.where.size()) return a.where.size() > b.where.size();
        if (a.where.begin != b.where.begin) return a.where.begin < b.where.begin;
        return a.what.index() < b.what.index();
    }

    template <class Sink>
    bool flush_first(Sink& sink)
    {
        const mention first = held_[0];
        for (std::size_t i = 1; i < size_; ++i) held_[i - 1] = held_[i];
        --size_;
        return sink(first);
    }

    std::array<mention, capacity> held_;
    std::size_t size_{};
};

} // namespace lede::scan
