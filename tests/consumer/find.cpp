#include <lede/find.hpp>

lede::value_text november_fourth(const lede::context& published)
{
    const std::vector<lede::mention> found = lede::find("Talks open on November 4.", published);
    return found.size() == 1 ? found[0].as_date()->value : "";
}
