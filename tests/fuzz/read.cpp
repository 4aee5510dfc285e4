// read: the properties of mentions, same_as, events and links; the headers alone say what the compiled library says.
#include "told.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::input in = fuzz::read_input(data, size);
    lede::context wishes = in.wishes;
    wishes.words = &in.words;
    fuzz::demand(tests::judge{in.text}.reading(lede::read(in.text, wishes)), in.text);
    fuzz::demand(
        fuzz::told(data, size) == told_by_headers(data, size) ? "" : "the headers alone read it otherwise", in.text);
    return 0;
}
