// A rule that is tried at the same token from many sides reads it once: remember<result::of_clock>[clock_time].
#pragma once
#include <lede/grammar/first.hpp>

#include <cstdint>

namespace lede::grammar {

/// The rules whose results are kept.
enum class result : std::uint8_t { of_clock, of_day, of_moment, of_amount, of_date, of_meeting, of_title, of_name };

inline constexpr int failed = decltype(scan::window::parts)::failed;

/// The same as its subject, which must depend on nothing but the tokens and store nothing but its attribute.
template <result Which, class Subject>
struct remember_directive : x3::unary_parser<Subject, remember_directive<Which, Subject>> {
    using attribute_type = typename Subject::attribute_type;
    static bool const has_attribute = true;
    using reads = Subject; ///< \see first::set
    constexpr explicit remember_directive(const Subject& inner)
        : x3::unary_parser<Subject, remember_directive<Which, Subject>>{inner}
    {
    }

    template <class Context, class Tree>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& tree,
        attribute_type& target) const
    {
        scan::window& window = x3::get<window_tag>(context);
        if (window.trace) return this->subject.parse(at, last, context, tree, target);
        const token_iterator begin = at;
        const scan::try_key key{window.peek(at).where.begin, static_cast<std::uint8_t>(Which), at == window.start};
        int tokens{};
        if (window.parts.recall(key, tokens, target)) {
            if (tokens != failed) at += tokens;
            return tokens != failed;
        }
        const bool found = this->subject.parse(at, last, context, tree, target);
        window.parts.keep(key, found ? static_cast<int>(at - begin) : failed, target);
        return found;
    }
};
template <result Which>
struct remembered {
    template <class Subject>
    using directive = remember_directive<Which, Subject>;
};
template <result Which>
inline constexpr directive_of<remembered<Which>::template directive> remember{};

/// The same as match, for a rule that is tried at a token more than once.
template <result Which, class Rule, class Tree>
bool match_once(scan::window& window, token_iterator& at, const Rule& rule, Tree& tree)
{
    if (window.trace) return match(window, at, rule, tree);
    const scan::try_key key{at->where.begin, static_cast<std::uint8_t>(Which), true};
    int tokens{};
    if (!window.wholes.recall(key, tokens, tree)) {
        token_iterator end = at;
        tokens = match(window, end, rule, tree) ? static_cast<int>(end - at) : failed;
        window.wholes.keep(key, tokens, tree);
    }
    if (tokens == failed) return false;
    at += tokens;
    return true;
}

} // namespace lede::grammar
