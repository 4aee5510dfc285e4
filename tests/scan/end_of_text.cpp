// Nothing is read behind the text: its last byte stands before a page that must not be touched.
#include "../reference.hpp"

#include <lede/lede.hpp>

#include <doctest/doctest.h>

#if defined(__unix__)
#include <sys/mman.h>
#include <unistd.h>

#include <cstring>
#include <string_view>

namespace {

/// A text that ends where readable memory ends.
class guarded {
public:
    guarded()
    {
        void* all = mmap(nullptr, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        REQUIRE(all != MAP_FAILED);
        memory_ = static_cast<char*>(all);
        REQUIRE(mprotect(memory_ + page, page, PROT_NONE) == 0);
    }
    guarded(const guarded&) = delete;
    guarded& operator=(const guarded&) = delete;
    ~guarded() { munmap(memory_, 2 * page); }

    std::string_view hold(std::string_view text)
    {
        char* at = memory_ + page - text.size();
        std::memcpy(at, text.data(), text.size());
        return {at, text.size()};
    }

private:
    static inline const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    char* memory_{};
};

} // namespace

TEST_CASE("scan: reads no byte behind the text, and finds what stands at its very end")
{
    guarded memory;
    const std::string_view all
        = "The 57th Harbour Council Meeting was held in Tallinn; they spoke on 3 May 2021, with "
          "President Tomas Arrieta, at 3 p.m., \u201cat noon\u201d, in the \u201990s and \u2013 says "
          "Dr. Costin \u2013 twice a week, in New South Wales, for two and a half years until May";
    for (std::size_t begin = 0; begin < all.size(); ++begin) {
        const std::string_view text = memory.hold(all.substr(begin));
        const auto found = lede::read(text, tests::published()).mentions;
        if (text.size() < 9) continue; // "until May"
        REQUIRE(!found.empty());
        CHECK(found.back().where.end == text.size());
    }
    for (std::size_t end = 0; end <= all.size(); ++end) {
        const auto found = lede::read(memory.hold(all.substr(0, end)), tests::published()).mentions;
        CHECK((found.empty() || found.back().where.end <= end));
    }
}
#endif
