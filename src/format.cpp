#include <lede/format/icalendar_core.hpp>
#include <lede/format/office_core.hpp>
#include <lede/format/timeml_core.hpp>
