// What allocates: find_each nothing, find its vector, read its vectors. Counted by replacing operator new.
#include "reference.hpp"
#include "sanitized.hpp"

#include <lede/lede.hpp>

#include <doctest/doctest.h>

#include <cstdlib>
#include <new>
#include <string>

#if !defined(LEDE_TEST_SANITIZED) // a sanitizer has an operator new of its own

namespace {
thread_local std::size_t allocations = 0;

void* counted(std::size_t size)
{
    ++allocations;
    if (void* p = std::malloc(size ? size : 1)) return p;
    throw std::bad_alloc{};
}
} // namespace

void* operator new(std::size_t size) { return counted(size); }
void* operator new[](std::size_t size) { return counted(size); }
void operator delete(void* p) noexcept { std::free(p); }
void operator delete[](void* p) noexcept { std::free(p); }
void operator delete(void* p, std::size_t) noexcept { std::free(p); }
void operator delete[](void* p, std::size_t) noexcept { std::free(p); }

namespace {

/// One paragraph with mentions of every kind, again and again.
std::string text_of(std::size_t paragraphs)
{
    std::string text;
    for (std::size_t i = 0; i < paragraphs; ++i)
        text += "Foreign Minister Ilse Brandvold opened the 14th Summit of the Harbour Council in Tallinn on March 3, "
                "2021. Two days later she met General Pavel Hrubec; talks go on until Friday.\n\n";
    return text;
}

template <class Job>
std::size_t allocations_of(Job&& job)
{
    const std::size_t before = allocations;
    job();
    return allocations - before;
}

} // namespace

TEST_CASE("allocation: the counter counts")
{
    CHECK(allocations_of([] { delete new int{1}; }) == 1);
}

TEST_CASE("allocation: find_each allocates nothing, with the caller's words or without")
{
    lede::vocabulary own;
    REQUIRE(own.add(lede::word_kind::series, "harbour council"));
    for (const std::size_t paragraphs : {std::size_t{0}, std::size_t{1}, std::size_t{300}}) {
        const std::string text = text_of(paragraphs);
        lede::context wishes = tests::published();
        for (const lede::vocabulary* words : {static_cast<const lede::vocabulary*>(nullptr), &std::as_const(own)}) {
            wishes.words = words;
            std::size_t found = 0;
            CHECK(allocations_of([&] { lede::find_each(text, wishes, [&](const lede::mention&) { ++found; }); }) == 0);
            CHECK(found >= 3 * paragraphs);
        }
    }
}

TEST_CASE("allocation: a whole phrase is parsed without any")
{
    const lede::context wishes = tests::published();
    const std::string blanks(3000, ' '), words = text_of(100);
    bool good = false;
    CHECK(allocations_of([&] {
        good = lede::parse_date("the first week of June", wishes) && lede::parse_meeting("12th Harbour Forum", wishes)
               && lede::parse_person("Foreign Minister Ilse Brandvold", wishes)
               && lede::parse_name("Dr. Juan de la Vega", wishes) && lede::parse_instant("2025-10-31");
    }) == 0);
    CHECK(good);
    for (const std::string& none : {std::string{}, std::string{"Nov. x"}, blanks, words})
        CHECK(allocations_of([&] {
            good = lede::parse_date(none, wishes) || lede::parse_meeting(none, wishes)
                   || lede::parse_person(none, wishes) || lede::parse_name(none, wishes);
        }) == 0);
    CHECK_FALSE(good);
}

TEST_CASE("allocation: find and read grow vectors, so ten times the text costs a few steps more")
{
    const std::string some = text_of(100), more = text_of(1000);
    const lede::context wishes = tests::published();
    std::size_t mentions = 0;
    const auto find
        = [&](const std::string& text) { return allocations_of([&] { mentions = lede::find(text, wishes).size(); }); };
    const auto read = [&](const std::string& text) {
        return allocations_of([&] { mentions = lede::read(text, wishes).mentions.size(); });
    };
    const std::size_t doublings = 4; // from n to ten times n
    CHECK(find(some) < 20);
    CHECK(find(more) <= find(some) + doublings);
    const std::size_t few = read(some);
    CHECK(few < 200);
    CHECK(read(more) <= few + 20 * doublings);
    CHECK(mentions >= 3000);
}

#endif
