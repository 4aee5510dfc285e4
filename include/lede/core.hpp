// Header-only by default; with LEDE_COMPILED the same headers only declare, and the library target defines.
// What is declared plainly is defined with LEDE_CORE.
#pragma once

#if defined(LEDE_COMPILED)
#define LEDE_CORE
#else
#define LEDE_CORE inline
#endif

/// A function that is seldom called: kept out of its callers, so that what they do often stays small.
/// And one that is called at every token, and does next to nothing.
#if defined(_MSC_VER) && !defined(__clang__)
#define LEDE_SELDOM __declspec(noinline)
#define LEDE_OFTEN __forceinline
#else
#define LEDE_SELDOM __attribute__((noinline))
#define LEDE_OFTEN __attribute__((always_inline))
#endif
