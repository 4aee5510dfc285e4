#include <lede/join/core.hpp>
