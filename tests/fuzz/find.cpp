// find_each: the properties of mentions; stopping early gives the same first mentions.
#include "input.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::input in = fuzz::read_input(data, size);
    lede::context wishes = in.wishes;
    wishes.words = &in.words;
    const auto all = lede::find(in.text, wishes);
    fuzz::demand(tests::judge{in.text}.mentions(all), in.text);

    const std::size_t enough = all.size() / 2;
    std::size_t seen = 0;
    lede::find_each(in.text, wishes, [&](const lede::mention& m) {
        fuzz::demand(m == all[seen] ? "" : "reading twice gives two answers", in.text);
        return ++seen < enough;
    });
    fuzz::demand(all.empty() || seen == (enough ? enough : 1) ? "" : "the sink's no was not heard", in.text);
    return 0;
}
