// From candidates to mentions: readers, overlap, sink.
#pragma once
#include <lede/reader/calls.hpp>
#include <lede/reader/dateline.hpp>
#include <lede/reader/readers.hpp>
#include <lede/scan/overlap.hpp>

#include <chrono>
#include <cstddef>
#include <string_view>

namespace lede::reader {

/// One reading of one text, in fixed memory.
class pipeline {
public:
    /// \param why told of each candidate, in full; null: nobody listens
    pipeline(
        std::string_view text, const context& wishes, mention_sink sink, coverage where, explanation* why = nullptr)
        : window_{text, wishes.words},
          held_{wishes.convention == convention::timeml},
          sink_{sink},
          limit_{wishes.limit},
          why_{why},
          where_{where}
    {
        now_.wishes = &wishes;
        now_.reference = wishes.reference;
    }

    /// \return false when the sink has had enough
    bool candidate(std::size_t at, kinds opens)
    {
        const scan::window::iterator anchor = window_.open(at);
        if (!anchor) return true;
        opens = opens & now_.wishes->wanted;
        if (why_) explain(anchor, opens);
        else read_all(anchor, opens);
        return !stopped_ && settle(static_cast<std::uint32_t>(window_.settled()));
    }

    void finish() { settle(UINT32_MAX); }

private:
    void explain(scan::window::iterator anchor, kinds opens)
    {
        explained_candidate& one = why_->candidates.emplace_back();
        one.word = anchor->where;
        one.opens = opens;
        trace heard{one.attempts};
        window_.trace = &heard;
        read_all(anchor, opens);
        window_.trace = nullptr;
        one.stopped = heard.furthest();
        one.expected = heard.wanted();
    }

    void read_all(scan::window::iterator anchor, kinds opens)
    {
        if (includes(opens, kinds::dates)) read(0, read_date, anchor);
        if (includes(opens, kinds::meetings)) read(1, read_meeting, anchor);
        if (includes(opens, kinds::persons)) read(2, read_person, anchor);
    }

    using reader_of_kind = void (*)(scan::window&, scan::window::iterator, const situation&, batch&);

    void read(std::size_t kind, reader_of_kind reader, scan::window::iterator anchor)
    {
        const bool asked = where_ == coverage::openers || anchor->is_number();
        const bool inside = asked && is_inside(*anchor, kind);
        if (stopped_ || (inside && !why_)) return;
        batch_.clear();
        reader(window_, anchor, now_, batch_);
        if (why_)
            why_->candidates.back().found.insert(why_->candidates.back().found.end(), batch_.begin(), batch_.end());
        if (inside) return;
        for (const mention& m : batch_) {
            stopped_ = stopped_ || !held_.offer(m, *this);
            if (const timex* date = m.as_date()) note(*date, m.where);
            if (const meeting* named = m.as_meeting()) now_.note_meeting(*named, window_.text());
        }
    }

    /// What starts inside a mention is shorter than it, but for its last word, which may begin a longer one: the
    /// "morning" of "tomorrow | morning, Tuesday, July 19". A number begins none there.
    bool is_inside(const scan::token& anchor, std::size_t kind) const
    {
        return held_.covers(anchor.is_word() ? anchor.where.end : anchor.where.begin, kind);
    }

    /// Each of its words may lead to a date: the story hears of it once.
    void note(const timex& date, span where)
    {
        if (noted_.contains(where)) return;
        noted_ = where;
        if (!now_.reference && is_dateline(date, window_.text(), where))
            now_.reference = instant{std::chrono::floor<std::chrono::days>(*date.start)};
        now_.told.note(date, window_.text(), where, now_.reference);
    }

    bool settle(std::uint32_t before)
    {
        stopped_ = stopped_ || !held_.settle(before, *this);
        return !stopped_;
    }

public:
    /// Where settled mentions go: the caller's sink, as often as the caller's limit allows.
    bool operator()(const mention& m)
    {
        if (limit_ == 0) return false;
        --limit_;
        return sink_.take(sink_.target, m) && limit_ > 0;
    }

private:
    scan::window window_;
    scan::overlap held_;
    situation now_;
    batch batch_;
    mention_sink sink_;
    std::size_t limit_;
    explanation* why_;
    span noted_; ///< the last date
    coverage where_;
    bool stopped_{};
};

} // namespace lede::reader
