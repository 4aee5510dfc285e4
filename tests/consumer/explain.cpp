#include <lede/explain.hpp>

lede::value_text november_fourth(const lede::context& published)
{
    for (const lede::explained_candidate& at : lede::explain("Talks open on November 4.", published).candidates)
        for (const lede::mention& m : at.found)
            if (const lede::timex* date = m.as_date()) return date->value;
    return "";
}
