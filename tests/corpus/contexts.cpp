// Phrases of our own in places of our own: what is read of each phrase behind each beginning and before each end. A
// record shows them as a table, a line for each beginning and a letter for each end; the letters are explained below
// it.
#include "../reference.hpp"
#include "../told.hpp"
#include "record.hpp"

#include <lede/parse.hpp>

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

/// A whole string as a name, or what was expected in its place.
std::string name(const std::string& text)
{
    const lede::result<lede::person> who = lede::parse_name(text);
    if (!who) return "expected at " + std::to_string(who.error().position) + ": " + std::string{who.error().expected};
    lede::reading one;
    one.mentions.push_back({who->name.where, *who, {}});
    one.same_as.push_back(lede::reading::none);
    const std::string line = tests::telling{text, one}.lines.front();
    return line.substr(line.find('|') + 2);
}

class table {
public:
    explicit table(std::string (*reader)(const std::string&)) : read_{reader} {}

    std::string of(
        const std::string& phrase, const std::vector<std::string>& begins, const std::vector<std::string>& ends)
    {
        std::string out = "# " + phrase + '\n';
        for (const std::string& begin : begins) {
            for (const std::string& end : ends) out += letter(read_(joined(joined(begin, phrase), end)));
            out += " <" + begin + '\n';
        }
        for (std::size_t i = 0; i < readings_.size(); ++i) out += std::string{mark(i)} + ": " + readings_[i] + '\n';
        return out;
    }

private:
    static char mark(std::size_t i)
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
        return mark(at);
    }

    std::string (*read_)(const std::string&);
    std::vector<std::string> readings_;
};

std::string tables(const std::vector<std::string>& lines)
{
    std::string out;
    std::vector<std::string> begins, ends;
    auto* reader = read;
    for (const std::string& line : lines) {
        const std::string rest = line.size() > 2 ? line.substr(2) : "";
        if (line.front() == '=') {
            begins.clear(), ends.clear();
            reader = rest == "whole names" ? name : read;
            out += line + '\n';
        }
        if (line.front() == '<') begins.push_back(rest);
        if (line.front() == '>') ends.push_back(rest);
        if (line.front() == ':') out += table{reader}.of(rest, begins, ends);
    }
    return out;
}

} // namespace

TEST_CASE("corpus/recorded: phrases in their places")
{
    tests::compare_record("contexts", tables(tests::lines_of(tests::whole_file(tests::corpus + "contexts.txt"))));
}
