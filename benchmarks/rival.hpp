// RE2 and Hyperscan with the frozen patterns: dates, spans only.
#pragma once
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#if defined(LEDE_BENCH_RE2)
#include <re2/re2.h>
#endif
#if defined(LEDE_BENCH_HYPERSCAN)
#include <hs/hs.h>
#endif

namespace bench {

inline std::vector<std::string> patterns()
{
    std::ifstream in{LEDE_BENCH_PATTERNS};
    std::vector<std::string> all;
    for (std::string line; std::getline(in, line);)
        if (!line.empty()) all.push_back(line);
    return all;
}

/// (?:a|b|...), leftmost first
inline std::string alternation()
{
    std::string joined;
    for (const std::string& p : patterns()) joined += (joined.empty() ? "(?:" : "|") + p;
    return joined + ')';
}

#if defined(LEDE_BENCH_RE2)
class re2_dates {
public:
    re2_dates() : pattern_{alternation(), options()} {}

    std::size_t count(std::string_view text) const
    {
        const re2::StringPiece all{text.data(), text.size()};
        re2::StringPiece found;
        std::size_t n = 0;
        for (std::size_t at = 0; pattern_.Match(all, at, all.size(), re2::RE2::UNANCHORED, &found, 1); ++n)
            at = static_cast<std::size_t>(found.data() - all.data()) + found.size();
        return n;
    }

private:
    static re2::RE2::Options options()
    {
        re2::RE2::Options o;
        o.set_encoding(re2::RE2::Options::EncodingLatin1);
        o.set_max_mem(64 << 20);
        return o;
    }
    re2::RE2 pattern_;
};
#endif

#if defined(LEDE_BENCH_HYPERSCAN)
/// The patterns as a database; every end is reported, spans that overlap are counted once.
class hyperscan_dates {
public:
    explicit hyperscan_dates(bool with_start)
    {
        const std::vector<std::string> all = patterns();
        std::vector<const char*> texts;
        for (const std::string& p : all) texts.push_back(p.c_str());
        const std::vector<unsigned> flags(all.size(), with_start ? HS_FLAG_SOM_LEFTMOST : 0);
        hs_compile_error_t* error = nullptr;
        if (hs_compile_multi(texts.data(), flags.data(), nullptr, static_cast<unsigned>(all.size()), HS_MODE_BLOCK,
                nullptr, &database_, &error)
                != HS_SUCCESS
            || hs_alloc_scratch(database_, &scratch_) != HS_SUCCESS)
            throw std::runtime_error{error ? error->message : "hyperscan"};
    }
    hyperscan_dates(const hyperscan_dates&) = delete;
    hyperscan_dates& operator=(const hyperscan_dates&) = delete;
    ~hyperscan_dates()
    {
        hs_free_scratch(scratch_);
        hs_free_database(database_);
    }

    std::size_t count(std::string_view text)
    {
        struct spans {
            std::size_t n{};
            unsigned long long end{};
        } found;
        const auto take = [](unsigned, unsigned long long from, unsigned long long to, unsigned, void* to_count) {
            auto& s = *static_cast<spans*>(to_count);
            s.n += from >= s.end;
            s.end = to;
            return 0;
        };
        hs_scan(database_, text.data(), static_cast<unsigned>(text.size()), 0, scratch_, take, &found);
        return found.n;
    }

private:
    hs_database_t* database_{};
    hs_scratch_t* scratch_{};
};
#endif

} // namespace bench
