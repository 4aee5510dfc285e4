// Inputs made to be slow: lede on n and on 2 n bytes, RE2 on n.
#include "rival.hpp"
#include "text.hpp"

#include <lede/lede.hpp>

#include <benchmark/benchmark.h>

#include <chrono>
#include <string>

namespace {

constexpr std::size_t megabyte = 1'000'000;

template <class Text, class Job>
void add(const std::string& name, Text make, Job job)
{
    benchmark::RegisterBenchmark(name.c_str(), [make, job](benchmark::State& state) {
        const std::string text = make(); // when its turn comes: all at once would fill the memory
        for (auto _ : state) benchmark::DoNotOptimize(job(text));
        state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
    })->Unit(benchmark::kMillisecond);
}

std::size_t read_all(std::string_view text) { return lede::read(text).mentions.size(); }

/// How much of a family is read: a megabyte, or so much that it fits in no cache, where a megabyte takes no time.
std::size_t enough_of(const bench::family& f)
{
    using namespace std::chrono;
    const std::string text = f.of(megabyte);
    const auto start = steady_clock::now();
    benchmark::DoNotOptimize(read_all(text));
    return steady_clock::now() - start < milliseconds{2} ? 64 * megabyte : megabyte;
}

} // namespace

int main(int argc, char** argv)
{
#if defined(LEDE_BENCH_RE2)
    const bench::re2_dates re2;
#endif
    for (const bench::family& f : bench::hostile()) {
        const std::string name = "hostile/" + std::string{f.name};
        const std::size_t n = enough_of(f);
        add(
            name + "/read n", [&f, n] { return f.of(n); }, read_all);
        add(
            name + "/read 2n", [&f, n] { return f.of(2 * n); }, read_all);
#if defined(LEDE_BENCH_RE2)
        add(
            name + "/RE2 n", [&f, n] { return f.of(n); }, [&re2](std::string_view text) { return re2.count(text); });
#endif
    }
    add(
        "hostile/one long word of 10 MB/read n", [] { return std::string(10 * megabyte, 'a'); }, read_all);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
    benchmark::RunSpecifiedBenchmarks();
}
