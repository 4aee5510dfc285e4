#include <lede/lede.hpp>

int main()
{
    const std::string_view text = "The talks open on November 4, 2025.";
    return lede::find(text).size() == 1 ? 0 : 1;
}
