// What went wrong so far, and what the program's exit status is for it.
#pragma once
#include <cerrno>
#include <csignal>
#include <cstring>
#include <iostream>
#include <string>

namespace program {

/// Each complaint is one line on standard error.
class complaints {
public:
    explicit complaints(std::string program) : program_{std::move(program)} {}

    void add(const std::string& what)
    {
        warn(what);
        any_ = true;
    }
    /// Said, and no failure: the answer is there.
    void warn(const std::string& what) const { std::cerr << program_ << ": " << what << '\n'; }

    int exit_status() const { return any_ ? 1 : 0; }

private:
    std::string program_;
    bool any_{};
};

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

    /// A reader that has had enough (`lede ... | head`) is no error; a full disk is.
    void report(complaints& wrong) const
    {
        if (error_ != 0 && error_ != EPIPE) wrong.add(std::string("cannot write the output: ") + std::strerror(error_));
    }

private:
    int error_{};
};

} // namespace program
