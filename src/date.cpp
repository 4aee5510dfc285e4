#include <lede/reader/date_phrase.hpp>
