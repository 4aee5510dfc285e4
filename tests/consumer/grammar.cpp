#include <lede/grammar.hpp>

lede::value_text november_fourth(const lede::context& published)
{
    const std::string_view text = "November 4";
    lede::ast::temporal tree;
    auto at = text.begin();
    const bool matched = boost::spirit::x3::parse(at, text.end(), lede::grammar::date, tree) && at == text.end();
    return matched ? lede::grammar::resolve(tree, published).value : "";
}
