// Inputs made to be slow: lede on n and on 2 n bytes, RE2 on n.
#include "rival.hpp"
#include "text.hpp"

#include <lede/lede.hpp>

#include <benchmark/benchmark.h>

#include <memory>

namespace {

constexpr std::size_t bytes = 1'000'000;

template <class Job>
void add(const std::string& name, std::string text, Job job)
{
    const auto shared = std::make_shared<const std::string>(std::move(text));
    benchmark::RegisterBenchmark(name.c_str(), [shared, job](benchmark::State& state) {
        for (auto _ : state) benchmark::DoNotOptimize(job(*shared));
        state.SetBytesProcessed(
            static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(shared->size()));
    })->Unit(benchmark::kMillisecond);
}

std::size_t read_all(std::string_view text) { return lede::read(text).mentions.size(); }

} // namespace

int main(int argc, char** argv)
{
#if defined(LEDE_BENCH_RE2)
    const bench::re2_dates re2;
#endif
    for (const bench::family& f : bench::hostile()) {
        const std::string name = "hostile/" + std::string{f.name};
        add(name + "/read n", f.of(bytes), read_all);
        add(name + "/read 2n", f.of(2 * bytes), read_all);
#if defined(LEDE_BENCH_RE2)
        add(name + "/RE2 n", f.of(bytes), [&re2](std::string_view text) { return re2.count(text); });
#endif
    }
    add("hostile/one long word of 10 MB/read n", std::string(10 * bytes, 'a'), read_all);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
    benchmark::RunSpecifiedBenchmarks();
}
