#include <lede/reader/explain_core.hpp>
