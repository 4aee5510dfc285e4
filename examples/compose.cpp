// A headline format of our own, with lede's date in its middle: "Seoul / November 4 / Defense talks".
#include "program/finish.hpp"

#include <lede/grammar.hpp>
#include <lede/lede.hpp>

#include <boost/fusion/include/std_tuple.hpp>

#include <iostream>
#include <string>
#include <tuple>

namespace x3 = boost::spirit::x3;

const auto headline = +(x3::char_ - " / ") >> " / " >> lede::grammar::date >> " / " >> +x3::char_;

int main()
{
    using namespace std::chrono_literals;
    const lede::context published{.reference = std::chrono::local_days{2025y / std::chrono::October / 31}};

    for (const std::string line : {"Seoul / November 4 / Defense talks", "Basel / the first week of June / Rhine ports",
             "Lima / soonish / Copper round"}) {
        std::tuple<std::string, lede::ast::temporal, std::string> parts;
        auto at = line.begin();
        if (!x3::parse(at, line.end(), headline, parts)) {
            std::cout << lede::caret(line, static_cast<std::size_t>(at - line.begin()), "PLACE / DATE / TOPIC");
            continue;
        }
        const auto& [place, date, topic] = parts;
        std::cout << lede::grammar::resolve(date, published).value << '\t' << place << '\t' << topic << '\n';
    }
    return program::finish("compose");
}
