#include <lede/reader/names_core.hpp>
