#include <lede/reader/meeting_phrase.hpp>
