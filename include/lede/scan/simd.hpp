// Which vector instructions the scan may use. Define LEDE_NO_SIMD for plain C++; the result is the same.
#pragma once

#if !defined(LEDE_NO_SIMD) && (defined(__SSE2__) || defined(_M_X64))
#define LEDE_SSE2 1
#else
#define LEDE_SSE2 0
#endif

// AVX2 where the compiler can make one function of it and ask the processor at run time, or where all code may use it.
#if LEDE_SSE2 && !defined(LEDE_NO_AVX2) && (defined(__GNUC__) || defined(__AVX2__))
#define LEDE_AVX2 1
#else
#define LEDE_AVX2 0
#endif

#if !defined(LEDE_NO_SIMD) && (defined(__aarch64__) || defined(_M_ARM64))
#define LEDE_NEON 1
#else
#define LEDE_NEON 0
#endif

#if LEDE_AVX2
#include <immintrin.h>
#elif LEDE_SSE2
#include <emmintrin.h>
#endif
#if LEDE_NEON
#include <arm_neon.h>
#endif
