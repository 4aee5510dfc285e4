// Text + context -> mentions: the whole pipeline on one page.
#pragma once
#include <lede/reader/calls.hpp>

#include <memory>
#include <string_view>
#include <type_traits>
#include <vector>

namespace lede {

/// Calls sink(const mention&) for each mention in text order; a sink that returns false stops the reading.
///
/// Allocates nothing; linear in the size of the text. Mentions never overlap.
/// Throws nothing of its own. Needs less than 128 KiB of stack in an optimised build, whatever the text.
/// \param text any bytes; offsets are bytes of it; the first 4 GiB - 2 bytes are read
/// \param wishes context::limit bounds the calls of sink
/// \param sink returns void or bool; what it throws passes through
template <class Sink>
void find_each(std::string_view text, const context& wishes, Sink&& sink)
{
    using sink_type = std::remove_reference_t<Sink>;
    const auto take = [](void* target, const mention& m) -> bool {
        sink_type& s = *static_cast<sink_type*>(target);
        if constexpr (std::is_void_v<decltype(s(m))>) return s(m), true;
        else return static_cast<bool>(s(m));
    };
    find_core(text, wishes, {const_cast<void*>(static_cast<const void*>(std::addressof(sink))), take});
}

/// All mentions, in text order, never overlapping. Throws nothing but bad_alloc; linear.
/// \param text   as find_each takes it
/// \param wishes context::limit bounds the size of what is returned
[[nodiscard]] inline std::vector<mention> find(std::string_view text, const context& wishes = {})
{
    return mentions_core(text, wishes);
}

} // namespace lede

#if !defined(LEDE_COMPILED)
#include <lede/reader/find_core.hpp>
#endif
