#include <lede/reader/person.hpp>
