#include <lede/read.hpp>

lede::value_text november_fourth(const lede::context& published)
{
    const lede::reading all = lede::read("Talks open on November 4.", published);
    return all.mentions.size() == 1 ? all.mentions[0].as_date()->value : "";
}
