// A story in, an HTML page out with its dates, meetings and people marked: highlight 2025-10-31 < scm.txt > scm.html
#include "program/finish.hpp"
#include "program/html.hpp"

#include <lede/lede.hpp>

#include <iostream>
#include <iterator>
#include <string>

int main(int argc, char** argv)
{
    const auto published = lede::parse_instant(argc > 1 ? argv[1] : "");
    if (!published) {
        std::cerr << "usage: highlight YYYY-MM-DD < STORY > PAGE\n";
        return 2;
    }
    const std::string story{std::istreambuf_iterator<char>{std::cin}, {}};

    std::cout << program::html_begin;
    std::size_t done = 0;
    for (const lede::mention& m : lede::read(story, {.reference = *published}).mentions) {
        program::paragraphs(std::cout, std::string_view{story}.substr(done, m.where.begin - done));
        program::mark(std::cout, m, story);
        done = m.where.end;
    }
    program::paragraphs(std::cout, std::string_view{story}.substr(done));
    std::cout << program::html_end;
    return program::finish("highlight");
}
