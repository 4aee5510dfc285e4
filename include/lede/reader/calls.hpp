// What the faces call and the compiled library holds: no template, declared once.
#pragma once
#include <lede/core.hpp>
#include <lede/types/context.hpp>
#include <lede/types/event.hpp>
#include <lede/types/explanation.hpp>
#include <lede/types/mention.hpp>
#include <lede/types/result.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lede {

/// Offsets are 32 bits wide, and one of them is spare: what stands behind is not read.
inline constexpr std::size_t longest_text = UINT32_MAX - 1;

/// A sink without its type: how the mentions leave the core.
struct mention_sink {
    void* target;
    bool (*take)(void* target, const mention&); ///< false: stop
};

/// Every position, or only those that a phrase can open at: the result is the same, tests say so.
enum class coverage { openers, every_word };

/// The pipeline behind find_each, find and read. Throws nothing but what the sink throws; allocates nothing.
void find_core(std::string_view text, const context& wishes, mention_sink sink, coverage = coverage::openers);

/// What find_core finds, in order. \see find.hpp
std::vector<mention> mentions_core(std::string_view text, const context& wishes);

/// The mention of a kind that is the whole text, blanks around it aside. \see parse_date, parse_meeting
result<mention> parse_core(std::string_view text, const context& wishes, kinds wanted);

/// The person that a bare name is, titles and all. \see parse_name
result<person> names_core(std::string_view text, const context& wishes);

/// \see explain.hpp
explanation explain_core(std::string_view text, const context& wishes);
std::string explanation_text(const explanation& why, std::string_view text);
std::string caret_text(std::string_view text, std::size_t position, std::string_view expected);

/// Short mentions, same_as and events over what find found. \see join.hpp
void join_core(std::string_view text, const context& wishes, reading& found);

/// Both in one call. \see read.hpp
reading reading_core(std::string_view text, const context& wishes);

} // namespace lede
