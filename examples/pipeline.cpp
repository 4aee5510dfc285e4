// JSON Lines from standard input on all cores, answers in the order of the lines, in constant memory.
// find and read are reentrant and share nothing: each thread just calls them. What a line is and how it is answered
// stands in program/jsonl.hpp, how the threads keep the order in program/in_order.hpp.
#include "program/complaints.hpp"
#include "program/in_order.hpp"
#include "program/jsonl.hpp"
#include "program/options.hpp"
#include "program/output.hpp"
#include "program/progress.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <atomic>
#include <iostream>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

constexpr std::size_t batch_bytes = 64 * 1024; ///< enough work that handing it over costs nothing

/// Some lines of the input that stand together.
struct batch {
    std::size_t first_number{}; ///< of its first line, from 1
    std::vector<std::string> lines;
    std::size_t bytes{};
};
struct answers {
    std::size_t first_number{};
    std::vector<program::answer> lines;
    std::size_t bytes{};
};

answers answer_all(batch questions, const program::wishes& chosen)
{
    answers out{questions.first_number, {}, questions.bytes};
    std::size_t number = questions.first_number;
    for (std::string& line : questions.lines)
        out.lines.push_back(program::answer_line(std::move(line), number++, chosen));
    return out;
}

/// The next lines, as many as make a batch, or as there are now: who writes a line and waits gets its answer.
batch next_batch(std::istream& in, std::size_t number)
{
    batch next{number, {}, 0};
    for (std::string line; next.bytes < batch_bytes && std::getline(in, line);) {
        next.bytes += line.size() + 1;
        next.lines.push_back(std::move(line));
        if (in.rdbuf()->in_avail() <= 0) break;
    }
    return next;
}

int run(const program::wishes& chosen, std::size_t threads)
{
    program::output out;
    program::complaints wrong{"pipeline"};
    program::progress progress{program::size_of({"-"})};
    std::atomic<bool> stopped = false;
    {
        const auto work = [&](batch questions) { return answer_all(std::move(questions), chosen); };
        const auto deliver = [&](answers done) {
            std::string lines;
            std::size_t number = done.first_number;
            for (const program::answer& a : done.lines) {
                const std::string warning = "line " + std::to_string(number++) + ": " + a.warning;
                if (a.malformed) wrong.add(warning);
                else if (!a.warning.empty()) wrong.warn(warning);
                lines += a.line;
            }
            if (!out.write(lines)) stopped = true;
            progress.add(done.bytes);
        };
        program::in_order<batch, answers> pool{threads, work, deliver};
        for (std::size_t number = 1; !stopped;) {
            batch next = next_batch(std::cin, number);
            if (next.lines.empty()) break;
            number += next.lines.size();
            pool.add(std::move(next));
        }
    }
    out.report(wrong);
    return wrong.exit_status();
}

} // namespace

int main(int argc, char** argv)
{
    program::wishes chosen;
    std::size_t threads = std::max(1U, std::thread::hardware_concurrency());
    bool timeml = false;
    CLI::App app{"Reads JSON Lines ({\"id\", \"text\", \"reference\"}) from standard input on all cores; one line out "
                 "for each, in order.",
        "pipeline"};
    app.add_option("--threads", threads, "How many readers work at once (default: one a core)")
        ->check(CLI::Range(1, 1024));
    program::add_reading_options(app, chosen);
    app.add_flag("--names", chosen.names, "Each text is one bare name");
    app.add_flag(
        "--timeml", timeml, "TimeML's conventions: the ends of a range apart, vague references, articles inside");
    if (const auto status = program::parse(app, argc, argv)) return *status;
    if (timeml) chosen.context.convention = lede::convention::timeml;
    return run(chosen, threads);
}
