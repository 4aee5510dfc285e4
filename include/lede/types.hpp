// Results and options only: no Boost, cheap to include anywhere.
#pragma once
#include <lede/types/context.hpp>
#include <lede/types/event.hpp>
#include <lede/types/explanation.hpp>
#include <lede/types/few.hpp>
#include <lede/types/instant.hpp>
#include <lede/types/meeting.hpp>
#include <lede/types/mention.hpp>
#include <lede/types/person.hpp>
#include <lede/types/result.hpp>
#include <lede/types/span.hpp>
#include <lede/types/timex.hpp>
#include <lede/types/value_text.hpp>
#include <lede/types/vocabulary.hpp>
