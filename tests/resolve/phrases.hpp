// Trees of whole date phrases, and their values on the suite's day.
#pragma once
#include "../reference.hpp"

#include <lede/resolve/temporal.hpp>

#include <cstdint>
#include <optional>
#include <string>

#if defined(__GNUC__)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers" // what is not said is not written
#endif

namespace tests::phrases {

using lede::unit;
using lede::ast::base;
using lede::ast::moment;
using lede::ast::relation;
using lede::ast::shape;
using lede::ast::temporal;
using lede::resolve::day_at;
using std::chrono::hours;
using std::chrono::local_seconds;
using std::chrono::minutes;
using std::chrono::seconds;

inline lede::resolve::frame frame(std::optional<lede::instant> reference = lede::instant{tests::reference})
{
    lede::resolve::frame f;
    f.reference = reference;
    return f;
}
/// 14:20:30 on the suite's day.
inline const lede::instant afternoon{local_seconds{tests::reference} + hours{14} + minutes{20} + seconds{30}};

inline lede::ast::amount amount(int count, unit of, int hundredths = 0)
{
    lede::ast::amount a;
    a.count = count;
    a.of = of;
    a.hundredths = static_cast<std::int16_t>(hundredths);
    return a;
}
inline temporal away(int direction, const lede::ast::amount& length)
{
    temporal t;
    t.shape = shape::offset;
    t.direction = static_cast<std::int8_t>(direction);
    t.length = length;
    return t;
}
inline std::string value_of(const temporal& t, const lede::resolve::frame& f = frame())
{
    return std::string(lede::resolve::temporal(t, f).value.view());
}

} // namespace tests::phrases
