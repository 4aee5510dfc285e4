// parse_*: a value, or a failure whose place lies in the string and which says what was expected.
#include "input.hpp"

namespace {

template <class Result>
void check(const Result& answer, std::string_view text)
{
    if (answer) return;
    fuzz::demand(answer.error().position <= text.size() ? "" : "a failure outside the string", text);
    fuzz::demand(answer.error().expected.empty() ? "a failure that expects nothing" : "", text);
    const std::string shown = lede::caret(text, answer.error().position, answer.error().expected);
    fuzz::demand(shown.find("^ expected ") != std::string::npos ? "" : "a caret without its words", text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::input in = fuzz::read_input(data, size);
    check(lede::parse_date(in.text, in.wishes), in.text);
    check(lede::parse_meeting(in.text, in.wishes), in.text);
    check(lede::parse_person(in.text, in.wishes), in.text);
    check(lede::parse_name(in.text, in.wishes), in.text);
    check(lede::parse_instant(in.text), in.text);
    return 0;
}
