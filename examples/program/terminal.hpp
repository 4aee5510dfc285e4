// Is anybody looking? Colour and progress bars are for people alone.
#pragma once
#include <cstdio>
#include <cstdlib>

#if defined(_WIN32)
#include <io.h>
#else
#include <unistd.h>
#endif

namespace program {

inline bool is_terminal(std::FILE* stream)
{
#if defined(_WIN32)
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

/// Colour on standard output: at a terminal, unless the reader asks for none. \source no-color.org
inline bool wants_colour()
{
    const char* no = std::getenv("NO_COLOR");
    return is_terminal(stdout) && (no == nullptr || *no == '\0');
}

} // namespace program
