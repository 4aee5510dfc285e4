// The JSON Lines of the program: whatever the line, one line of valid JSON comes back.
#include "input.hpp"

#include "../../examples/program/jsonl.hpp"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const fuzz::input in = fuzz::read_input(data, size);
    program::wishes chosen{.context = in.wishes};
    chosen.names = size > 0 && (data[0] & 128U) != 0;
    // Half of the lines are documents around the bytes, so that the reading behind the JSON is reached.
    std::string line{in.text};
    if (size > 1 && (data[1] & 1U))
        line = program::json{{"id", "1"}, {"text", in.text}}.dump(
            -1, ' ', false, program::json::error_handler_t::ignore);
    const program::answer out = program::answer_line(line, 1, chosen);
    fuzz::demand(out.line.ends_with('\n') && out.line.find('\n') == out.line.size() - 1 ? "" : "not one line", line);
    fuzz::demand(program::json::accept(out.line) ? "" : "no JSON: " + out.line, line);
    fuzz::demand(out.malformed && out.warning.empty() ? "malformed, and no word why" : "", line);
    return 0;
}
