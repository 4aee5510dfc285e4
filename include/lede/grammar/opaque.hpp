// A parser that goes by the name of its definition.
#pragma once
#include <lede/grammar/first.hpp>

#include <type_traits>

namespace lede::grammar {

namespace definitions {
template <class Parser>
concept rule = requires(const Parser& p)
{
    p.name;
};

template <class Parser>
struct attribute {
    using type = x3::unused_type;
};
template <rule Parser>
struct attribute<Parser> {
    using type = typename Parser::attribute_type;
};

template <class Parser>
constexpr const char* name(const Parser& p)
{
    if constexpr (rule<Parser>) return p.name;
    else return "";
}
} // namespace definitions

/// The same as its definition, an inline constant of the grammar: opaque<moment_def>. Types around it spell that name,
/// not all it is made of: names of types would grow with everything below a rule, and with them compile times and debug
/// information.
template <const auto& Definition>
struct opaque_parser : x3::parser<opaque_parser<Definition>> {
    using reads = std::remove_cvref_t<decltype(Definition)>; ///< \see first::set
    using attribute_type = typename definitions::attribute<reads>::type;
    static bool const has_attribute = definitions::rule<reads>;
    static constexpr const char* name = definitions::name(Definition);

    template <class Context, class Tree, class Target>
    bool parse(token_iterator& at, const token_iterator& last, const Context& context, Tree& tree, Target& target) const
    {
        return Definition.parse(at, last, context, tree, target);
    }
};
template <const auto& Definition>
inline constexpr opaque_parser<Definition> opaque{};

} // namespace lede::grammar
