// A form field that takes any wording of a date, and says where and why it does not understand.
#include "program/finish.hpp"

#include <lede/lede.hpp>

#include <iostream>

int main()
{
    using namespace std::chrono_literals;
    const lede::context today{.reference = std::chrono::local_days{2025y / std::chrono::October / 31}};

    for (const std::string_view typed : {"next Friday", "4 Nov", "two weeks ago", "Feb. 30, 2025", "November",
             "November x", "from Monday to", "banana"}) {
        const lede::result<lede::timex> date = lede::parse_date(typed, today);
        if (!date) std::cout << lede::caret(typed, date.error().position, date.error().expected);
        else if (date->value.empty()) std::cout << typed << '\t' << lede::to_string(date->note) << '\n';
        else std::cout << typed << '\t' << date->value << '\n';
    }
    return program::finish("form_field");
}
