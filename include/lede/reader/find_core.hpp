// All mentions of a text, in order.
#pragma once
#include <lede/grammar/openers.hpp>
#include <lede/reader/pipeline.hpp>
#include <lede/scan/candidates.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

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

LEDE_CORE std::vector<mention> mentions_core(std::string_view text, const context& wishes)
{
    constexpr std::size_t bytes_a_mention = 512, most = 1U << 16; // as dense as news; growing would copy them all
    std::vector<mention> found;
    found.reserve((std::min)(text.size() / bytes_a_mention, most));
    const auto keep = [](void* to, const mention& m) {
        static_cast<std::vector<mention>*>(to)->push_back(m);
        return true;
    };
    find_core(text, wishes, {&found, keep}, coverage::openers);
    return found;
}

} // namespace lede

#if !defined(LEDE_COMPILED)
#include <lede/reader/date.hpp>
#include <lede/reader/meeting.hpp>
#include <lede/reader/person.hpp>
#endif
