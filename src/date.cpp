#include <lede/reader/date.hpp>
