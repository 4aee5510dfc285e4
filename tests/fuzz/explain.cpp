// explain: keeps what find finds, and every place it tells of lies in the text.
#include "input.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::input in = fuzz::read_input(data, size);
    const lede::explanation why = lede::explain(in.text, in.wishes);
    fuzz::demand(why.kept == lede::find(in.text, in.wishes) ? "" : "explain keeps other mentions than find", in.text);
    for (const lede::explained_candidate& c : why.candidates) {
        fuzz::demand(
            c.word.end <= in.text.size() && c.stopped <= in.text.size() ? "" : "a place outside the text", in.text);
        for (const lede::attempt& a : c.attempts)
            fuzz::demand(a.matched.end <= in.text.size() ? "" : "a match outside the text", in.text);
    }
    const bool told = why.candidates.empty() || !lede::to_string(why, in.text).empty();
    fuzz::demand(told ? "" : "an explanation that says nothing", in.text);
    return 0;
}
