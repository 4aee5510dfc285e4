#include <lede/parse.hpp>

lede::value_text november_fourth(const lede::context& published)
{
    const auto date = lede::parse_date("November 4", published);
    return date ? date->value : "";
}
