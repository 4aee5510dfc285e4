// Prints each date of a sentence: where it stands, what it says, what it means, and the rule that found it.
#include "program/finish.hpp"

#include <lede/lede.hpp>

#include <iostream>

int main()
{
    using namespace std::chrono_literals;
    const std::string_view text = "The 57th meeting opened yesterday and ends on March 5.";
    const lede::context published{.reference = std::chrono::local_days{2021y / std::chrono::March / 3}};

    for (const auto& [where, what, rule] : lede::find(text, published))
        if (const auto* date = std::get_if<lede::timex>(&what))
            std::cout << where.begin << '\t' << where.in(text) << '\t' << date->value << '\t' << rule << '\n';
    return program::finish("list_dates");
}
