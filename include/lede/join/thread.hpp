// How near the story still is to the meeting that it told of last.
#pragma once
#include <lede/join/debate.hpp>

#include <algorithm>
#include <cstddef>

namespace lede::joining {

/// Counts a text's sentences from the last that speaks of a meeting, or of one who takes part in it.
class thread {
public:
    /// How many sentences have begun.
    std::size_t sentences() const { return sentences_; }

    /// The sentence before is that one.
    bool is_just_behind() const { return last() == sentences_; }

    /// It is that one or the one before it, or a few more while they stay in the hall; quotes do not count.
    bool is_close() const
    {
        constexpr std::size_t few = 3;
        return last() + 1 >= sentences_ || (in_hall_ && last() + few + quotes_ >= sentences_);
    }

    /// So near, what someone does at a meeting is done at this one.
    bool is_near() const
    {
        constexpr std::size_t near = 8;
        return sentences_ <= spoken_of_ + near;
    }

    /// Someone takes part in this sentence.
    bool told_of_people() const { return taken_part_ == sentences_; }

    void next() { ++sentences_; }

    void take_part() { taken_part_ = sentences_; }

    /// At the sentence's end.
    void leave(const scene& s)
    {
        const item& front = s[0];
        if (front.is_mark('"') && s.just_spoken_of) take_part(); // "We agree," she said.
        if (!s.anchors.empty()) spoken_of_ = sentences_;
        const bool told = last() == sentences_;
        quotes_ = told ? 0 : quotes_ + (front.is_mark('"') || front.quoted);
        in_hall_ = told || (in_hall_ && !leaves_hall(s));
    }

private:
    std::size_t last() const { return (std::max)(spoken_of_, taken_part_); }

    std::size_t sentences_{};
    std::size_t spoken_of_{}, taken_part_{}; ///< the last sentence that speaks of a meeting; of one who takes part
    std::size_t quotes_{};                   ///< how many behind it are quotes
    bool in_hall_{};                         ///< none behind it goes to those outside
};

} // namespace lede::joining
