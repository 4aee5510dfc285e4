// The pipeline: candidates, readers, overlap, sink.
#pragma once
#include <lede/grammar/openers.hpp>
#include <lede/reader/calls.hpp>
#include <lede/reader/dateline.hpp>
#include <lede/reader/readers.hpp>
#include <lede/scan/candidates.hpp>
#include <lede/scan/overlap.hpp>

#include <chrono>
#include <cstddef>
#include <string_view>

namespace lede {

namespace reader {

/// One reading of one text, in fixed memory.
class pipeline {
public:
    pipeline(std::string_view text, const context& wishes, mention_sink sink, coverage where)
        : window_{text, wishes.words}, sink_{sink}, limit_{wishes.limit}, where_{where}
    {
        now_.wishes = &wishes;
        now_.reference = wishes.reference;
    }

    /// \return false when the sink has had enough
    bool candidate(std::size_t at, kinds opens)
    {
        const scan::window::iterator anchor = window_.open(at);
        if (!anchor) return true;
        if (includes(opens & now_.wishes->wanted, kinds::dates)) read(0, read_date, anchor);
        if (includes(opens & now_.wishes->wanted, kinds::meetings)) read(1, read_meeting, anchor);
        if (includes(opens & now_.wishes->wanted, kinds::persons)) read(2, read_person, anchor);
        return !stopped_ && settle(static_cast<std::uint32_t>(window_.settled()));
    }

    void finish() { settle(UINT32_MAX); }

private:
    using reader_of_kind = void (*)(scan::window&, scan::window::iterator, const situation&, batch&);

    void read(std::size_t kind, reader_of_kind reader, scan::window::iterator anchor)
    {
        const bool asked = where_ == coverage::openers || anchor->is_number();
        if (stopped_ || (asked && is_inside(*anchor, kind))) return;
        batch_.clear();
        reader(window_, anchor, now_, batch_);
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
    span noted_; ///< the last date
    coverage where_;
    bool stopped_{};
};

} // namespace reader

LEDE_CORE void find_core(std::string_view text, const context& wishes, mention_sink sink, coverage where)
{
    text = text.substr(0, UINT32_MAX - 1);
    reader::pipeline pipeline{text, wishes, sink, where};
    const auto candidate = [&](std::size_t at, kinds opens) { return pipeline.candidate(at, opens); };
    if (where == coverage::openers) scan::for_each_candidate<grammar::all_openers>(text, wishes, candidate);
    else scan::for_each_word(text, candidate);
    pipeline.finish();
}

} // namespace lede

#if !defined(LEDE_COMPILED)
#include <lede/reader/date.hpp>
#include <lede/reader/meeting.hpp>
#include <lede/reader/person.hpp>
#endif
