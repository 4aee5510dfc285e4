// read: the properties of mentions, same_as, events and links.
#include "input.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::input in = fuzz::read_input(data, size);
    lede::context wishes = in.wishes;
    wishes.words = &in.words;
    fuzz::demand(tests::judge{in.text}.reading(lede::read(in.text, wishes)), in.text);
    return 0;
}
