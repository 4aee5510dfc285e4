// What went wrong so far, and what the program's exit status is for it.
#pragma once
#include <iostream>
#include <string>
#include <utility>

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

} // namespace program
