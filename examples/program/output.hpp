// Standard output that may break: a full disk, a closed pipe.
#pragma once
#include "complaints.hpp"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <iostream>
#include <string>

namespace program {

/// Standard output that the program may not be killed for.
class output {
public:
    output()
    {
        std::ios::sync_with_stdio(false);
        std::cin.tie(nullptr); // else reading would flush the output, from whatever thread it is done in
#ifdef SIGPIPE
        std::signal(SIGPIPE, SIG_IGN);
#endif
    }

    /// Writes and flushes. \return false when nobody takes it any more
    bool write(const std::string& text)
    {
        if (error_ != 0) return false;
        errno = 0;
        if (std::cout << text << std::flush) return true;
        error_ = errno == 0 ? EIO : errno;
        return false;
    }
    bool good() const { return error_ == 0; }

    /// A full disk, a closed pipe: what was to be written is not all there, and whoever asked is told.
    void report(complaints& wrong) const
    {
        if (error_ != 0) wrong.add(std::string("cannot write the output: ") + std::strerror(error_));
    }

private:
    int error_{};
};

} // namespace program
