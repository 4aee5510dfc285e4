// Nothing recurses and nothing is sized by the text: reading needs the same small stack whatever the text is.
#include "reference.hpp"
#include "sanitized.hpp"

#include <lede/lede.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <vector>

#if defined(__linux__) && !defined(LEDE_TEST_SANITIZED) // a sanitizer lays out the stack anew
#include <pthread.h>

namespace {

/// Bytes of stack that a job needs on a thread of its own: those of a painted stack that no longer hold the paint.
template <class Job>
std::size_t stack_of(Job job)
{
    constexpr std::size_t size = std::size_t{4} << 20;
    constexpr char paint = '\x5A';
    std::vector<char> stack(size, paint);
    pthread_attr_t attributes;
    pthread_t thread;
    REQUIRE(pthread_attr_init(&attributes) == 0);
    REQUIRE(pthread_attr_setstack(&attributes, stack.data(), stack.size()) == 0);
    const auto start = [](void* it) -> void* { return (*static_cast<Job*>(it))(), nullptr; };
    REQUIRE(pthread_create(&thread, &attributes, start, &job) == 0);
    REQUIRE(pthread_join(thread, nullptr) == 0);
    pthread_attr_destroy(&attributes);
    std::size_t untouched = 0;
    while (untouched < size && stack[untouched] == paint) ++untouched;
    return size - untouched;
}

std::string story(std::size_t paragraphs)
{
    std::string text;
    for (std::size_t i = 0; i < paragraphs; ++i)
        text += "Foreign Minister Ilse Brandvold opened the 14th Summit of the Harbour Council in Tallinn on March 3, "
                "2021. Two days later she met General Pavel Hrubec; talks go on until the first Friday of June.\n\n";
    return text;
}

void find_all(const std::string& text)
{
    lede::find_each(text, tests::published(), [](const lede::mention&) {});
}

} // namespace

TEST_CASE("stack: none more for a longer text, nor for one that nests")
{
    const std::string one = story(1), many = story(300), brackets(100000, '('), quotes(100000, '"');
    constexpr std::size_t slack = 4096;
    const std::size_t need = stack_of([&] { find_all(one); });
    for (const std::string& text : {many, brackets, quotes}) CHECK(stack_of([&] { find_all(text); }) <= need + slack);
}

#if defined(__OPTIMIZE__)
TEST_CASE("stack: what SECURITY.md promises of an optimised build")
{
    constexpr std::size_t promised = std::size_t{128} << 10, promised_of_explain = 2 * promised;
    const std::string text = story(20), phrase = "the first week of June", name = "Dr. Juan Q. de la Vega III";
    CHECK(stack_of([&] { find_all(text); }) < promised);
    std::size_t good = 0;
    CHECK(stack_of([&] { good += !lede::read(text, tests::published()).events.empty(); }) < promised);
    CHECK(stack_of([&] { good += lede::parse_date(phrase).has_value(); }) < promised);
    CHECK(stack_of([&] { good += lede::parse_meeting("12th Harbour Cities Forum").has_value(); }) < promised);
    CHECK(stack_of([&] { good += lede::parse_person("Foreign Minister Ilse Brandvold").has_value(); }) < promised);
    CHECK(stack_of([&] { good += lede::parse_name(name).has_value(); }) < promised);
    CHECK(stack_of([&] { good += !lede::explain(text, tests::published()).kept.empty(); }) < promised_of_explain);
    CHECK(good == 6);
}
#endif

#endif
