// A text written another way reads the same, and where it must differ, as predicted.
#include "../reference.hpp"
#include "prose.hpp"

#include <lede/find.hpp>
#include <lede/lexicon/dictionary.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// A text rewritten byte by byte: where each byte of the old one went.
struct rewriting {
    std::string text;
    std::vector<std::uint32_t> to; ///< one per old byte, and one for its end

    void keep(char c)
    {
        to.push_back(static_cast<std::uint32_t>(text.size()));
        text += c;
    }
    /// Puts something in the place of `old` bytes.
    void put(std::string_view piece, std::size_t old)
    {
        for (std::size_t i = 0; i < old; ++i) to.push_back(static_cast<std::uint32_t>(text.size()));
        text += piece;
    }
    lede::span of(lede::span s) const { return {to[s.begin], to[s.end]}; }
};

/// Calls replace(text, at, out) at each byte; it puts something and returns how many old bytes it took, or 0.
template <class Replace>
rewriting rewritten(const std::string& text, Replace replace)
{
    rewriting out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t taken = replace(text, at, out);
        if (taken == 0) out.keep(text[at]);
        at += taken == 0 ? 1 : taken;
    }
    out.to.push_back(static_cast<std::uint32_t>(out.text.size()));
    return out;
}

std::size_t swap(std::string_view text, std::size_t at, rewriting& out, std::string_view from, std::string_view to)
{
    if (!text.substr(at).starts_with(from)) return 0;
    out.put(to, from.size());
    return from.size();
}

std::size_t straight_quotes(const std::string& text, std::size_t at, rewriting& out)
{
    for (const auto& [curly, straight] :
        {std::pair{"\u2018", "'"}, {"\u2019", "'"}, {"\u201c", "\""}, {"\u201d", "\""}})
        if (const std::size_t n = swap(text, at, out, curly, straight)) return n;
    return 0;
}
std::size_t no_break_blanks(const std::string& text, std::size_t at, rewriting& out)
{
    const bool alone = at > 0 && text[at - 1] != ' ' && at + 1 < text.size() && text[at + 1] != ' ';
    return alone ? swap(text, at, out, " ", "\u00a0") : 0;
}
std::size_t dashes_in_ranges(const std::string& text, std::size_t at, rewriting& out)
{
    const auto digit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
    if (at < 3 || !digit(at - 1) || !digit(at + 1) || digit(at + 3) || digit(at - 3)) return 0; // no telephone numbers
    return swap(text, at, out, "-", "\u2013");
}
/// Wraps lines at the first blank behind the 60th column, as a mailer does.
std::size_t wrap(const std::string& text, std::size_t at, rewriting& out, std::string_view line_end)
{
    constexpr std::size_t width = 60;
    const std::size_t line = out.text.rfind('\n');
    const std::size_t column = out.text.size() - (line == std::string::npos ? 0 : line + 1);
    const bool alone = at > 0 && text[at - 1] != ' ' && at + 1 < text.size() && text[at + 1] != ' ';
    return alone && column > width ? swap(text, at, out, " ", line_end) : 0;
}
std::size_t wrapped_lines(const std::string& text, std::size_t at, rewriting& out) { return wrap(text, at, out, "\n"); }
std::size_t wrapped_lines_crlf(const std::string& text, std::size_t at, rewriting& out)
{
    return wrap(text, at, out, "\r\n");
}

/// The place, the kind, a date's value.
struct seen {
    lede::span where;
    std::size_t kind;
    std::string value;
    bool operator==(const seen&) const = default;
};
seen see(const lede::mention& m, lede::span where)
{
    const lede::timex* date = m.as_date();
    return {where, m.what.index(), date ? std::string(date->value.view()) : ""};
}

std::string lower(std::string_view words)
{
    std::string out{words};
    for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

/// Easter and the lunar calendars do not come back after four centuries.
bool is_feast(std::string_view words)
{
    const lede::lexicon::lexeme_id id = lede::lexicon::dictionary.find(lower(words));
    return lede::lexicon::dictionary[id].classes.has(lede::lexicon::word_class::holiday);
}

using replacement = std::size_t (*)(const std::string&, std::size_t, rewriting&);

/// How many paragraphs read otherwise when rewritten, and the first few.
std::size_t violations(const std::vector<std::string>& texts, replacement replace, std::string& first)
{
    std::size_t wrong = 0;
    for (const std::string& text : texts) {
        const rewriting other = rewritten(text, replace);
        if (other.text == text) continue;
        std::vector<seen> expected, got;
        for (const lede::mention& m : lede::find(text, tests::published()))
            expected.push_back(see(m, other.of(m.where)));
        for (const lede::mention& m : lede::find(other.text, tests::published())) got.push_back(see(m, m.where));
        if (expected == got) continue;
        if (wrong++ > 8) continue;
        const auto differ = std::mismatch(expected.begin(), expected.end(), got.begin(), got.end());
        const auto shown = [&](const auto& at, const auto& end) {
            return at == end ? std::string{"nothing"} : '"' + std::string(at->where.in(other.text)) + "\" " + at->value;
        };
        first += shown(differ.first, expected.end()) + " became " + shown(differ.second, got.end()) + '\n';
    }
    return wrong;
}

} // namespace

TEST_CASE("trust/metamorphic: quotes, dashes, blanks and line ends written another way"
          * doctest::skip(std::string(LEDE_EVAL_DIR).empty()))
{
    const std::vector<std::string> texts = tests::paragraphs();
    const std::pair<const char*, replacement> ways[] = {{"straight quotes", straight_quotes},
        {"no-break blanks", no_break_blanks}, {"en dashes in ranges", dashes_in_ranges},
        {"wrapped lines", wrapped_lines}, {"wrapped lines, CRLF", wrapped_lines_crlf}};
    for (const auto& [name, replace] : ways) {
        std::string first;
        const std::size_t wrong = violations(texts, replace, first);
        CHECK_MESSAGE(
            wrong == 0, std::string(name), ": ", wrong, " of ", texts.size(), " paragraphs read otherwise:\n", first);
    }
}

TEST_CASE("trust/metamorphic: four centuries later, every relative value is four centuries later"
          * doctest::skip(std::string(LEDE_EVAL_DIR).empty()))
{
    using namespace std::chrono;
    constexpr days four_centuries{146097}; // a whole number of weeks
    lede::context now = tests::published(), later = now;
    later.reference = lede::instant{now.reference->day() + four_centuries};
    std::size_t wrong = 0, shifted = 0;
    for (const std::string& text : tests::paragraphs()) {
        const auto a = lede::find(text, now), b = lede::find(text, later);
        if (a.size() != b.size()) {
            if (wrong++ < 5) CHECK_MESSAGE(a.size() == b.size(), text);
            continue;
        }
        for (std::size_t i = 0; i < a.size(); ++i) {
            const lede::timex *x = a[i].as_date(), *y = b[i].as_date();
            if (!x || !y || !x->start || !y->start || is_feast(a[i].where.in(text))) continue;
            const auto apart = *y->start - *x->start;
            const bool right = apart == seconds{0} || apart == four_centuries;
            shifted += apart == four_centuries;
            if (!right && wrong++ < 5) CHECK_MESSAGE(right, a[i].where.in(text), " in ", text);
        }
    }
    CHECK(wrong == 0);
    CHECK(shifted > 100);
}

TEST_CASE(
    "trust/metamorphic: paragraphs apart read as they do together" * doctest::skip(std::string(LEDE_EVAL_DIR).empty()))
{
    const std::vector<std::string> texts = tests::paragraphs();
    std::size_t wrong = 0;
    std::string first;
    for (std::size_t i = 0; i + 3 < texts.size(); i += 4) {
        std::vector<lede::span> apart, together;
        std::string joined;
        for (std::size_t k = i; k < i + 4; ++k) {
            const auto base = static_cast<std::uint32_t>(joined.size());
            for (const lede::mention& m : lede::find(texts[k], tests::published()))
                if (!m.as_meeting())
                    apart.push_back(
                        {m.where.begin + base, m.where.end + base}); // a meeting may lean on one said before
            joined += texts[k] + "\n\n";
        }
        for (const lede::mention& m : lede::find(joined, tests::published()))
            if (!m.as_meeting()) together.push_back(m.where);
        if (apart == together) continue;
        if (wrong++ > 8) continue;
        const auto differ = std::mismatch(apart.begin(), apart.end(), together.begin(), together.end());
        first += (differ.first == apart.end() ? "nothing" : std::string(differ.first->in(joined))) + " became "
                 + (differ.second == together.end() ? "nothing" : std::string(differ.second->in(joined))) + '\n';
    }
    CHECK_MESSAGE(wrong == 0, wrong, " groups of paragraphs read otherwise:\n", first);
}
