// All that is read of a fuzzer's bytes, in lines.
#pragma once
#include "../told.hpp"
#include "input.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

namespace fuzz {

inline std::string told(const std::uint8_t* data, std::size_t size)
{
    const input in = read_input(data, size);
    lede::context wishes = in.wishes;
    wishes.words = &in.words;
    std::string out;
    for (const std::string& line : tests::telling{in.text, lede::read(in.text, wishes)}.lines) out += line + '\n';
    return out;
}

} // namespace fuzz

/// The same, as the headers alone read it: headers/told.cpp.
std::string told_by_headers(const std::uint8_t* data, std::size_t size);
