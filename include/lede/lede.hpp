// lede reads the who, what and when out of news prose. This is the whole of it, but for the rules: see grammar.hpp.
#pragma once
#include <lede/explain.hpp>
#include <lede/find.hpp>
#include <lede/format.hpp>
#include <lede/parse.hpp>
#include <lede/parse_instant.hpp>
#include <lede/read.hpp>
#include <lede/types.hpp>
#include <lede/version.hpp>
