// find_each: the properties of mentions; stopping early gives the same first mentions, a date alone the same value,
// every word what the openers give, and every way to look at 64 bytes the same bits.
#include "input.hpp"

#include <lede/scan/byte_masks.hpp>

namespace {

bool same_masks(std::string_view text)
{
    namespace masks = lede::scan::masks;
    for (std::size_t at = 0; at + masks::width <= text.size(); at += masks::width) {
        lede::scan::byte_masks usual{}, best{}, plain{};
        masks::fill(text.data() + at, 1, &usual);
        masks::best_fill()(text.data() + at, 1, &best);
        for (std::size_t i = 0; i < masks::width; ++i) {
            const char c = text[at + i], lower = static_cast<char>(c | 0x20);
            plain.letters |= std::uint64_t{lower >= 'a' && lower <= 'z'} << i;
            plain.digits |= std::uint64_t{c >= '0' && c <= '9'} << i;
        }
        for (const auto& made : {usual, best})
            if (made.letters != plain.letters || made.digits != plain.digits) return false;
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::input in = fuzz::read_input(data, size);
    lede::context wishes = in.wishes;
    wishes.words = &in.words;
    const auto all = lede::find(in.text, wishes);
    fuzz::demand(tests::judge{in.text}.mentions(all), in.text);
    fuzz::demand(same_masks(in.text) ? "" : "the masks of 64 bytes differ", in.text);
    fuzz::demand(tests::alone(all, in.text, wishes), in.text);
    constexpr std::size_t short_enough = 400; // asking at every word is slow
    if (in.text.size() <= short_enough) fuzz::demand(tests::lost_to_the_filter(in.text, wishes), in.text);

    const std::size_t enough = all.size() / 2;
    std::size_t seen = 0;
    lede::find_each(in.text, wishes, [&](const lede::mention& m) {
        fuzz::demand(m == all[seen] ? "" : "reading twice gives two answers", in.text);
        return ++seen < enough;
    });
    fuzz::demand(all.empty() || seen == (enough ? enough : 1) ? "" : "the sink's no was not heard", in.text);
    return 0;
}
