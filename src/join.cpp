#include <lede/join.hpp>
