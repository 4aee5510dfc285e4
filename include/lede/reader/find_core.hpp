// All mentions of a text, in order.
#pragma once
#include <lede/grammar/openers.hpp>
#include <lede/reader/pipeline.hpp>
#include <lede/scan/candidates.hpp>

#include <cstddef>
#include <string_view>

namespace lede {

LEDE_CORE void find_core(std::string_view text, const context& wishes, mention_sink sink, coverage where)
{
    text = text.substr(0, longest_text);
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
