// Header-only by default; with LEDE_COMPILED the same headers only declare, and the library target defines.
// What is declared plainly is defined with LEDE_CORE.
#pragma once

#if defined(LEDE_COMPILED)
#define LEDE_CORE
#else
#define LEDE_CORE inline
#endif
