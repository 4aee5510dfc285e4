// Which of overlapping mentions to keep: the longest, then the earlier, then the kind listed first.
#pragma once
#include <lede/scan/slots.hpp>
#include <lede/types/mention.hpp>

#include <algorithm>
#include <cstddef>

namespace lede::scan {

/// Holds back the last few mentions until nothing longer can come and overlap them. Fixed memory; what it holds never
/// overlaps.
class overlap {
public:
    static constexpr std::size_t capacity = 64;

    /// \param dates_first a date stays, however long the meeting is that is named with it: "the 2021 COMESA summit"
    explicit overlap(bool dates_first = false) : dates_first_{dates_first} {}

    /// Takes a mention in, unless a better one stands in its place; drops those that it beats.
    /// \param sink gets the oldest mention when there is no room; returns false to stop, and so does offer then
    template <class Sink>
    bool offer(const mention& m, Sink&& sink)
    {
        std::size_t after = end_; // mentions from here on stand behind m
        while (after > begin_ && held(after - 1).where.begin >= m.where.end) --after;
        std::size_t before = after; // mentions up to here stand before m; those between overlap it
        while (before > begin_ && held(before - 1).where.end > m.where.begin) --before;
        for (std::size_t i = before; i < after; ++i)
            if (!beats(m, held(i))) return true;

        if (before != after) {
            held(before) = m;
            while (after < end_) held(++before) = held(after++);
            end_ = before + 1;
            return true;
        }
        if (end_ - begin_ == capacity && !sink(held(begin_++))) return false;
        after = (std::max)(after, begin_);
        for (std::size_t i = end_++; i > after; --i) held(i) = held(i - 1);
        held(after) = m;
        return true;
    }

    /// Passes on what ends at or before a place: nothing will overlap it any more. \return false when the sink stopped
    template <class Sink>
    bool settle(std::uint32_t place, Sink&& sink)
    {
        while (begin_ < end_ && held(begin_).where.end <= place)
            if (!sink(held(begin_++))) return false;
        return true;
    }

    /// Whether a mention of this kind already covers a place: what starts there would be shorter.
    bool covers(std::uint32_t place, std::size_t kind) const
    {
        for (std::size_t i = end_; i > begin_ && held(i - 1).where.end > place; --i)
            if (held(i - 1).where.begin <= place && held(i - 1).what.index() == kind) return true;
        return false;
    }

private:
    bool beats(const mention& a, const mention& b) const
    {
        if (dates_first_ && is_date(a) && b.as_meeting()) return true;
        if (dates_first_ && a.as_meeting() && is_date(b)) return false;
        if (a.where.size() != b.where.size()) return a.where.size() > b.where.size();
        if (a.where.begin != b.where.begin) return a.where.begin < b.where.begin;
        return a.what.index() < b.what.index();
    }
    /// "2021" of "the 2021 COMESA summit"      but not "annual" of "the Annual Meeting"
    static bool is_date(const mention& m) { return m.as_date() && m.as_date()->type == timex_type::date; }
    mention& held(std::size_t i) { return ring_[i % capacity]; }
    const mention& held(std::size_t i) const { return ring_[i % capacity]; }

    slots<mention, capacity> ring_;
    bool dates_first_;
    std::size_t begin_{}, end_{}; ///< [begin_, end_) are held, in text order; they only grow
};

} // namespace lede::scan
