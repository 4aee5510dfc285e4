#include <lede/reader/person_phrase.hpp>
