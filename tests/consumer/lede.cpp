#include <lede/lede.hpp>

lede::value_text november_fourth(const lede::context& published)
{
    const auto date = lede::parse_date("November 4", published);
    const lede::reading all = lede::read("Talks open on November 4.", published);
    return date && all.mentions.size() == 1 && all.mentions[0].as_date()->value == date->value ? date->value : "";
}
