// find of each kind and of all, read, find_each: short texts, a page, 8 MB, one thread and two.
#include "text.hpp"

#include <lede/lede.hpp>

#include <benchmark/benchmark.h>

#include <functional>
#include <string>
#include <string_view>

namespace {

lede::context wishes(lede::kinds wanted)
{
    lede::context cx;
    cx.reference = lede::instant{std::chrono::local_days{std::chrono::year{2025} / std::chrono::October / 31}};
    cx.wanted = wanted;
    return cx;
}

using work = std::size_t (*)(std::string_view, const lede::context&); ///< returns how many mentions it found

std::size_t find(std::string_view text, const lede::context& cx) { return lede::find(text, cx).size(); }
std::size_t read(std::string_view text, const lede::context& cx) { return lede::read(text, cx).mentions.size(); }
std::size_t find_each(std::string_view text, const lede::context& cx)
{
    std::size_t found = 0;
    lede::find_each(text, cx, [&](const lede::mention&) { ++found; });
    return found;
}

void run(benchmark::State& state, work job, std::string_view text, lede::kinds wanted)
{
    const lede::context cx = wishes(wanted);
    std::size_t found = 0;
    for (auto _ : state) benchmark::DoNotOptimize(found = job(text, cx));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
    state.counters["mentions"] = benchmark::Counter(static_cast<double>(found), benchmark::Counter::kAvgThreads);
}

void add(const std::string& what, work job, lede::kinds wanted)
{
    const struct {
        const char* name;
        std::string_view text;
    } texts[] = {{"headline", bench::headline()}, {"page", bench::page()}, {"news", bench::news()}};
    for (const auto& [size, text] : texts) {
        const std::string name = what + '/' + LEDE_BENCH_PATH + '/' + size;
        auto* one = benchmark::RegisterBenchmark(name.c_str(), run, job, text, wanted);
        if (text.size() < 1'000'000) continue;
        one->Unit(benchmark::kMillisecond);
        if (wanted != lede::kinds::all) continue;
        benchmark::RegisterBenchmark(name.c_str(), run, job, text, wanted)
            ->Threads(2)
            ->UseRealTime()
            ->Unit(benchmark::kMillisecond);
    }
}

} // namespace

int main(int argc, char** argv)
{
    add("find dates", find, lede::kinds::dates);
    add("find meetings", find, lede::kinds::meetings);
    add("find persons", find, lede::kinds::persons);
    add("find all", find, lede::kinds::all);
    add("find_each all", find_each, lede::kinds::all);
    add("read", read, lede::kinds::all);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
    benchmark::AddCustomContext("text", bench::news_is_generated() ? "generated" : "news.txt");
    benchmark::AddCustomContext("text_bytes", std::to_string(bench::news().size()));
    benchmark::RunSpecifiedBenchmarks();
}
