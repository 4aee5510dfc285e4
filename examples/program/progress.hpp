// A progress bar on standard error, for large input and somebody who waits at a terminal.
#pragma once
#include "terminal.hpp"

#include <cstdint>
#include <filesystem>
#include <iostream>
#include <string>
#include <system_error>
#include <vector>

namespace program {

/// Draws nothing unless standard error is a terminal, standard output is none, and there is a lot to read.
class progress {
public:
    static constexpr std::uintmax_t worth_it = 4'000'000; ///< bytes: about a second of JSON

    explicit progress(std::uintmax_t total)
        : total_{total}, shown_{total >= worth_it && is_terminal(stderr) && !is_terminal(stdout)}
    {
    }
    progress(const progress&) = delete;
    progress& operator=(const progress&) = delete;
    ~progress()
    {
        if (shown_) std::cerr << "\r\x1b[K" << std::flush;
    }

    /// So many bytes more are done.
    void add(std::uintmax_t bytes)
    {
        done_ += bytes;
        if (const auto percent = total_ == 0 ? 100 : done_ * 100 / total_; shown_ && percent != drawn_) draw(percent);
    }

private:
    void draw(std::uintmax_t percent)
    {
        constexpr std::size_t width = 40;
        const std::size_t full = static_cast<std::size_t>(percent < 100 ? percent : 100) * width / 100;
        std::cerr << '\r' << '[' << std::string(full, '=') << std::string(width - full, ' ') << "] " << percent << " %"
                  << std::flush;
        drawn_ = percent;
    }

    std::uintmax_t total_, done_{}, drawn_{101};
    bool shown_;
};

/// Bytes of the files together; what has no size (a pipe, a missing file) counts nothing.
inline std::uintmax_t size_of(const std::vector<std::string>& files)
{
    std::uintmax_t all = 0;
    for (const std::string& file : files) {
        std::error_code none;
        const auto size = std::filesystem::file_size(file == "-" ? "/dev/stdin" : file, none);
        if (!none) all += size;
    }
    return all;
}

} // namespace program
