// Every rule that a caller's grammar can use, tried at every byte; what it matched is resolved.
#include "input.hpp"

#include <lede/grammar.hpp>

namespace {

/// The rest of the text from one place, and what each rule makes of it.
void try_rules(std::string_view rest, const lede::context& wishes)
{
    lede::ast::temporal date;
    std::size_t matched = lede::match_phrase(rest, date);
    fuzz::demand(matched <= rest.size() ? "" : "a date longer than the text", rest);
    if (matched > 0) {
        const lede::timex value = lede::grammar::resolve(date, wishes);
        fuzz::demand(value.value.empty() || tests::values::is_timex3(value.value) ? "" : "no TIMEX3 value", rest);
        fuzz::demand(value.written.empty() || tests::values::is_edtf(value.written) ? "" : "no EDTF value", rest);
    }
    lede::ast::meeting_name name;
    matched = lede::match_phrase(rest, name);
    fuzz::demand(matched <= rest.size() ? "" : "a meeting longer than the text", rest);
    if (matched > 0)
        fuzz::demand(lede::grammar::resolve(name).head.end <= matched ? "" : "a head behind its name", rest);
    lede::person who;
    matched = lede::match_phrase(rest, who);
    fuzz::demand(matched <= rest.size() && who.name.where.end <= matched ? "" : "a name outside its match", rest);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::input in = fuzz::read_input(data, size);
    constexpr std::size_t longest = 512; // every byte is a start: a longer text is only slower
    const std::string_view text = in.text.substr(0, longest);
    for (std::size_t at = 0; at < text.size(); ++at) try_rules(text.substr(at), in.wishes);
    return 0;
}
