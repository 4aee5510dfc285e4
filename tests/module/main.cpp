#include <iostream>
#include <string_view>
import lede;

int main()
{
    const std::string_view text = "Talks open on November 4.";
    const auto published = lede::parse_instant("2025-10-31");
    const lede::reading all = lede::read(text, {.reference = *published});
    for (const lede::mention& m : all.mentions)
        std::cout << m.where << ' ' << m.where.in(text) << " = " << m.as_date()->value << '\n';
    return all.mentions.size() == 1 && all.mentions[0].as_date()->value == "2025-11-04" ? 0 : 1;
}
