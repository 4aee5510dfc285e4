#include <lede/reader/meeting.hpp>
