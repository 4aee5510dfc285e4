#include <cstddef>
#include <string_view>

std::size_t mentions_a(std::string_view text);
std::size_t mentions_b(std::string_view text);

int main()
{
    const std::string_view text = "The talks open on November 4, 2025.";
    return mentions_a(text) == 1 && mentions_b(text) == 1 ? 0 : 1;
}
