#include <lede/reader/parse_core.hpp>
