#include <lede/parse.hpp>

int main() { return lede::parse_date("November 4, 2025")->value == "2025-11-04" ? 0 : 1; }
