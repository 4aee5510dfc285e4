// Phrases of our own in places of our own: what is read of each phrase behind each beginning and before each end. A
// record shows them as a table, a line for each beginning and a letter for each end; the letters are explained below
// it.
#include "../reference.hpp"
#include "../told.hpp"
#include "record.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace {

/// "He came on", "pre-~": a "~" where no blank stands between.
std::string joined(std::string left, const std::string& right)
{
    const bool tight = left.empty() || left.back() == '~' || right.front() == '~';
    if (!left.empty() && left.back() == '~') left.pop_back();
    return left + (tight ? "" : " ") + (right.front() == '~' ? right.substr(1) : right);
}

/// All that is read, without its places.
std::string read(const std::string& text)
{
    std::string out;
    const lede::reading all = lede::read(text, tests::published());
    for (const std::string& line : tests::telling{text, all}.lines)
        if (line.front() != ' ') out += (out.empty() ? "" : "; ") + line.substr(line.find(' ') + 1);
    return out;
}

class table {
public:
    std::string of(
        const std::string& phrase, const std::vector<std::string>& begins, const std::vector<std::string>& ends)
    {
        std::string out = "# " + phrase + '\n';
        for (const std::string& begin : begins) {
            for (const std::string& end : ends) out += letter(read(joined(joined(begin, phrase), end)));
            out += " <" + begin + '\n';
        }
        for (std::size_t i = 0; i < readings_.size(); ++i) out += std::string{name(i)} + ": " + readings_[i] + '\n';
        return out;
    }

private:
    static char name(std::size_t i)
    {
        constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
        return i < letters.size() ? letters[i] : '*';
    }
    char letter(const std::string& reading)
    {
        if (reading.empty()) return '.';
        const auto known = std::find(readings_.begin(), readings_.end(), reading);
        const auto at = static_cast<std::size_t>(known - readings_.begin());
        if (known == readings_.end()) readings_.push_back(reading);
        return name(at);
    }

    std::vector<std::string> readings_;
};

std::string tables(const std::vector<std::string>& lines)
{
    std::string out;
    std::vector<std::string> begins, ends;
    for (const std::string& line : lines) {
        const std::string rest = line.size() > 2 ? line.substr(2) : "";
        if (line.front() == '=') begins.clear(), ends.clear(), out += line + '\n';
        if (line.front() == '<') begins.push_back(rest);
        if (line.front() == '>') ends.push_back(rest);
        if (line.front() == ':') out += table{}.of(rest, begins, ends);
    }
    return out;
}

} // namespace

TEST_CASE("corpus/recorded: phrases in their places")
{
    tests::compare_record("contexts", tables(tests::lines_of(tests::whole_file(tests::corpus + "contexts.txt"))));
}
