// The headers alone, under other names beside the compiled library, so that one program asks both.
#undef LEDE_COMPILED
#define lede lede_headers
#define tests tests_headers
#define fuzz fuzz_headers
#include "../told.hpp"

std::string told_by_headers(const std::uint8_t* data, std::size_t size) { return fuzz_headers::told(data, size); }
