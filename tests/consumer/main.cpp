// A user's program of two units: this one only passes results on, the other includes one of lede's faces.
#include <lede/types.hpp>

#include <iostream>

/// The value of "November 4" as the other unit reads it.
lede::value_text november_fourth(const lede::context& published);

int main()
{
    using namespace std::chrono;
    const lede::value_text value = november_fourth({.reference = local_days{year{2025} / October / 31}});
    std::cout << value.view() << '\n';
    return value == "2025-11-04" ? 0 : 1;
}
