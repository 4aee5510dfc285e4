# How our own programs and tests are built; nothing of it reaches a user's target.
option(LEDE_DEV_COMPILED "Link our own programs and tests with lede::compiled: faster to rebuild" OFF)
option(LEDE_DEV_WARNINGS "Treat warnings in our own code as errors" OFF)
set(LEDE_SANITIZE "" CACHE STRING "Sanitizers for our own programs and tests, as -fsanitize= takes them")
option(LEDE_COVERAGE "Count the lines our tests run (gcov)" OFF)
set(LEDE_SEED_DIR "" CACHE PATH "Folder of the first real story (story.txt, expected.md); empty: its test is left out")
set(LEDE_EVAL_DIR "" CACHE PATH "Folder of the gold sets and the prose; empty: what needs them is left out")
set(LEDE_SINGLE_HEADER_DIR "" CACHE PATH "Test the headers of this folder (scripts/amalgamate --suite) in place of include/")
set(LEDE_TEST_UNITS 0 CACHE STRING "Unite the test files in so many units: quicker to build, slower to rebuild; 0: each is one")
mark_as_advanced(LEDE_SINGLE_HEADER_DIR LEDE_TEST_UNITS)

find_program(LEDE_CCACHE ccache)
mark_as_advanced(LEDE_CCACHE)
if(LEDE_CCACHE AND PROJECT_IS_TOP_LEVEL AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${LEDE_CCACHE}")
endif()

set(CMAKE_CXX_EXTENSIONS OFF)

# Flags of all our own code, lede_compiled included.
add_library(lede_dev INTERFACE)
if(LEDE_DEV_WARNINGS AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(lede_dev INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wold-style-cast -Werror)
    # GCC 12 sees an overlap in its own operator+ of a literal and a string (its bug 105651).
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION MATCHES "^12\\.")
        target_compile_options(lede_dev INTERFACE -Wno-restrict)
    endif()
elseif(MSVC)
    target_compile_options(lede_dev INTERFACE /W4 /permissive- /utf-8 /bigobj /Zc:__cplusplus)
endif()
if(LEDE_SANITIZE)
    target_compile_options(lede_dev INTERFACE "-fsanitize=${LEDE_SANITIZE}" -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(lede_dev INTERFACE "-fsanitize=${LEDE_SANITIZE}")
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # g++ 12 sees an empty optional read, between a sanitizer's own checks
        target_compile_options(lede_dev INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()
if(LEDE_BUILD_FUZZERS)
    target_compile_options(lede_dev INTERFACE -fsanitize=fuzzer-no-link) # the compiled library too: its branches guide
endif()
if(LEDE_COVERAGE)
    target_compile_options(lede_dev INTERFACE --coverage)
    target_link_options(lede_dev INTERFACE --coverage)
endif()
if(LEDE_SINGLE_HEADER_DIR)
    target_include_directories(lede_dev BEFORE INTERFACE "${LEDE_SINGLE_HEADER_DIR}")
endif()

# What a program or test links: the headers alone, or the compiled library.
add_library(lede_for_dev INTERFACE)
if(LEDE_DEV_COMPILED)
    target_link_libraries(lede_for_dev INTERFACE lede_dev lede_compiled)
else()
    target_link_libraries(lede_for_dev INTERFACE lede_dev lede)
endif()
