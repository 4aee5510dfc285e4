// The end of a short program: what it printed is all there, or it says that it is not.
#pragma once
#include <cerrno>
#include <cstring>
#include <iostream>

namespace program {

/// Writes out what standard output still holds.
/// \param name   the program's, for the line on standard error when a full disk takes no more
/// \param status what to return when all is written
/// \return       the program's exit status; 1: not all is written
inline int finish(const char* name, int status = 0)
{
    errno = 0;
    if (std::cout.flush()) return status;
    std::cerr << name << ": cannot write the output: " << std::strerror(errno == 0 ? EIO : errno) << '\n';
    return 1;
}

} // namespace program
