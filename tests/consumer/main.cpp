#include <lede/lede.hpp>

#include <iostream>

std::size_t count_in_other_unit(std::string_view text);

int main()
{
    using namespace std::chrono;
    const std::string_view text = "Talks open on November 4, 2025, and close on November 6.";
    const lede::context published{.reference = local_days{year{2025} / October / 31}};
    for (const lede::mention& m : lede::find(text, published))
        std::cout << m.where.in(text) << " = " << m.as_date()->value << '\n';
    return lede::find(text, published).size() == 2 && count_in_other_unit(text) == 2 ? 0 : 1;
}
