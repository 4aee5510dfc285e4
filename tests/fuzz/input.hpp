// What every fuzzer does with its bytes: the first few choose the context, the rest is the text.
#pragma once
#include "../trust/properties.hpp"

#include <lede/lede.hpp>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace fuzz {

struct input {
    lede::context wishes;
    std::string_view text;
    lede::vocabulary words;
};

inline lede::instant reference(int day, bool far)
{
    using namespace std::chrono;
    constexpr int most = 0xFFFF;
    if (far && day == 0) return lede::instant{local_days{year{-9998} / 1 / 1} + 10min};
    if (far && day == most) return lede::instant{local_days{year{9999} / 12 / 31} + 23h + 50min};
    return lede::instant{local_days{days{day * (far ? 100 : 1)}}};
}

/// Byte 0: switches; bytes 1 and 2: the reference day, some 90 years around 2000, and now and then far away: at their
/// ends, the first and the last minutes that have a value.
inline input read_input(const std::uint8_t* data, std::size_t size)
{
    input in;
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    if (size < 3) {
        in.text = bytes;
        return in;
    }
    const unsigned switches = data[0];
    const int day = data[1] << 8 | data[2];
    in.wishes.convention = switches & 1U ? lede::convention::timeml : lede::convention::lede;
    in.wishes.direction = static_cast<lede::direction>(switches >> 1 & 3U);
    in.wishes.day_first = (switches & 8U) != 0;
    in.wishes.family_first = (switches & 16U) != 0;
    if (switches & 32U
        && !(in.words.add(lede::word_kind::gathering, "jamboree") && in.words.add(lede::word_kind::office, "wrangler")))
        std::abort();
    if (switches & 64U) in.wishes.reference = reference(day, (switches & 128U) != 0);
    in.text = bytes.substr(3);
    return in;
}

inline void demand(const std::string& broken, std::string_view text)
{
    if (broken.empty()) return;
    std::fprintf(stderr, "broken: %s\nin %zu bytes: %.*s\n", broken.c_str(), text.size(),
        static_cast<int>(text.size() < 400 ? text.size() : 400), text.data());
    std::abort();
}

} // namespace fuzz
