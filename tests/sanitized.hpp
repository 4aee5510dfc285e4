// LEDE_TEST_SANITIZED: the build has a sanitizer, with an operator new and a stack of its own.
#pragma once
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define LEDE_TEST_SANITIZED 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define LEDE_TEST_SANITIZED 1
#endif
