// What finds dates only, and gives spans only: RE2, Hyperscan, and std::regex for scale.
#include "rival.hpp"
#include "text.hpp"

#include <benchmark/benchmark.h>

#include <regex>

namespace {

template <class Engine>
void count_on(benchmark::State& state, Engine& engine, std::string_view text)
{
    std::size_t spans = 0;
    for (auto _ : state) benchmark::DoNotOptimize(spans = engine.count(text));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
    state.counters["spans"] = static_cast<double>(spans);
}

/// Line by line: it recurses for every byte, so that a long text overflows the stack.
class std_dates {
public:
    std::size_t count(std::string_view text) const
    {
        std::size_t n = 0;
        for (std::size_t at = 0, end = 0; at < text.size(); at = end + 1) {
            end = (std::min)(text.find('\n', at), text.size());
            n += static_cast<std::size_t>(std::distance(
                std::cregex_iterator{text.data() + at, text.data() + end, pattern_}, std::cregex_iterator{}));
        }
        return n;
    }

private:
    std::regex pattern_{bench::alternation(), std::regex::ECMAScript | std::regex::optimize};
};

template <class Engine>
void add(const std::string& name, Engine& engine, bool small = false)
{
    const std::string_view news = small ? std::string_view{bench::news()}.substr(0, 250'000) : bench::news();
    benchmark::RegisterBenchmark(
        (name + "/headline").c_str(), [&](auto& s) { count_on(s, engine, bench::headline()); });
    benchmark::RegisterBenchmark((name + (small ? "/250 kB" : "/news")).c_str(), [&engine, news](auto& s) {
        count_on(s, engine, news);
    })->Unit(benchmark::kMillisecond);
}

} // namespace

int main(int argc, char** argv)
{
#if defined(LEDE_BENCH_RE2)
    bench::re2_dates re2;
    add("RE2 dates", re2);
#endif
#if defined(LEDE_BENCH_HYPERSCAN)
    bench::hyperscan_dates ends{false}, spans{true};
    add("Hyperscan dates, ends", ends);
    add("Hyperscan dates, spans", spans);
#endif
    std_dates standard;
    add("std::regex dates", standard, true);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
    benchmark::RunSpecifiedBenchmarks();
}
