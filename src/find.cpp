#include <lede/reader/find_core.hpp>
