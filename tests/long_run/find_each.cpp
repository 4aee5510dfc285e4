// Much text through find_each, for scripts/long_run: reads megabytes of JSONL (the "text" of each line) from standard
// input, one document at a time. Prints how many bytes and mentions it has seen.
#include <lede/find.hpp>

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstddef>
#include <iostream>
#include <string>

int main()
{
    using namespace std::chrono;
    lede::context wishes;
    wishes.reference = lede::instant{local_days{year{2025} / October / 31}};
    std::size_t bytes = 0, mentions = 0;
    for (std::string line; std::getline(std::cin, line);) {
        const std::string text = nlohmann::json::parse(line).at("text");
        bytes += text.size();
        lede::find_each(text, wishes, [&](const lede::mention&) { ++mentions; });
    }
    std::cout << bytes << " bytes, " << mentions << " mentions\n";
}
