// Which vector instructions the scan may use. Define LEDE_NO_SIMD for plain C++; the result is the same.
#pragma once

#if !defined(LEDE_NO_SIMD) && (defined(__SSE2__) || defined(_M_X64))
#define LEDE_SSE2 1
#include <emmintrin.h>
#else
#define LEDE_SSE2 0
#endif

#if !defined(LEDE_NO_SIMD) && (defined(__aarch64__) || defined(_M_ARM64))
#define LEDE_NEON 1
#include <arm_neon.h>
#else
#define LEDE_NEON 0
#endif
