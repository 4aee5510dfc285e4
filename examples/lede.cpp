// The main job as a program: stories in, who, what, when and where out.
#include "lede/json.hpp"
#include "lede/listing.hpp"
#include "lede/utf8.hpp"

#include <lede/lede.hpp>

#include <CLI/CLI.hpp>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#if __has_include(<unistd.h>)
#include <unistd.h>
static bool is_terminal() { return isatty(STDOUT_FILENO) != 0; }
#else
static bool is_terminal() { return false; }
#endif

namespace {

struct options {
    std::vector<std::string> files;
    bool jsonl{}, names{};
    program::offset_unit offsets{};
    lede::context wishes;
};

/// What went wrong so far; each complaint is one line on stderr.
class complaints {
public:
    void add(const std::string& what)
    {
        warn(what);
        any_ = true;
    }
    /// Said, and no failure: the answer is there.
    static void warn(const std::string& what) { std::cerr << "lede: " << what << '\n'; }
    int exit_status() const { return any_ ? 1 : 0; }

private:
    bool any_{};
};

lede::reading read_name(std::string_view text, const lede::context& wishes) { return lede::read(text, wishes); }

/// One line of JSON Lines in, one out. Throws what nlohmann::json throws on a malformed line.
program::json answer(const std::string& line, std::size_t number, const options& chosen)
{
    const auto in = program::json::parse(line);
    const std::string id = in.at("id").get<std::string>(), text = in.at("text").get<std::string>();
    lede::context wishes = chosen.wishes;
    if (const auto reference = in.find("reference"); reference != in.end() && !reference->is_null()) {
        const std::string written = reference->get<std::string>();
        if (const auto parsed = lede::parse_instant(written)) wishes.reference = *parsed;
        else
            complaints::warn("line " + std::to_string(number) + ": reference \"" + written + "\" is not "
                             + std::string(parsed.error().expected) + ": the text is read without one");
    }
    const lede::reading all = chosen.names ? read_name(text, wishes) : lede::read(text, wishes);
    return program::json_writer{text, chosen.offsets}.document(id, all);
}

void read_lines(std::istream& in, const options& chosen, complaints& wrong)
{
    std::string line;
    for (std::size_t number = 1; std::cout && std::getline(in, line); ++number) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (number == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
        program::json out;
        try {
            out = answer(line, number, chosen);
        } catch (const std::exception& e) {
            out = {{"id", nullptr}, {"line", number}, {"error", e.what()}};
            wrong.add("line " + std::to_string(number) + ": " + e.what());
        }
        std::cout << out.dump(-1, ' ', false, program::json::error_handler_t::replace) << '\n' << std::flush;
    }
}

void read_story(std::istream& in, const std::string& name, const options& chosen, complaints& wrong)
{
    const std::string text{std::istreambuf_iterator<char>{in}, {}};
    if (const std::size_t bad = program::first_invalid(text); bad != text.size())
        wrong.add(name + ": byte " + std::to_string(bad) + " is not UTF-8");
    const bool coloured = is_terminal() && std::getenv("NO_COLOR") == nullptr;
    if (chosen.files.size() > 1) std::cout << name << '\n';
    program::listing{std::cout, coloured}.print(text, lede::read(text, chosen.wishes));
    std::cout << std::flush;
}

int run(const options& chosen)
{
    complaints wrong;
    const auto read = [&](std::istream& in, const std::string& name) {
        if (chosen.jsonl) read_lines(in, chosen, wrong);
        else read_story(in, name, chosen, wrong);
    };
    for (const std::string& file : chosen.files) {
        if (file == "-") {
            read(std::cin, "standard input");
            continue;
        }
        std::ifstream in{file, std::ios::binary};
        if (in && in.peek() == std::ifstream::traits_type::eof() && in.bad()) in.setstate(std::ios::failbit);
        if (!in && !in.eof()) wrong.add(file + ": cannot be read");
        else {
            in.clear();
            read(in, file);
        }
    }
    if (!std::cout) wrong.add("cannot write the output");
    return wrong.exit_status();
}

lede::kinds kinds_of(const std::vector<std::string>& names)
{
    lede::kinds wanted = lede::kinds::none;
    for (const std::string& name : names)
        wanted = wanted
                 | (name == "dates"       ? lede::kinds::dates
                     : name == "meetings" ? lede::kinds::meetings
                                          : lede::kinds::persons);
    return names.empty() ? lede::kinds::all : wanted;
}

} // namespace

int main(int argc, char** argv)
{
    std::ios::sync_with_stdio(false);
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an error to report, not to die of
#endif
    options chosen;
    std::string reference;
    std::vector<std::string> kinds;
    bool timeml = false;

    CLI::App app{
        "Reads the who, what and when out of news prose: dates, meetings, people, and the events that join them."};
    app.add_option("file", chosen.files, "Stories in UTF-8; - or none: standard input");
    app.add_option("--reference", reference, "Document creation date: YYYY-MM-DD or YYYY-MM-DDThh:mm:ss");
    app.add_option("--kinds", kinds, "What to look for: dates, meetings, persons (default: all)")
        ->delimiter(',')
        ->check(CLI::IsMember({"dates", "meetings", "persons"}));
    app.add_flag("--jsonl", chosen.jsonl, "One JSON object a line in ({\"id\", \"text\", \"reference\"}), one out");
    app.add_flag("--names", chosen.names, "With --jsonl: each text is one bare name")->needs("--jsonl");
    app.add_flag("--timeml", timeml, "TimeML conventions: range ends apart, vague references, articles inside");
    app.add_option("--offsets", chosen.offsets, "Unit of begin and end in JSON: bytes, codepoints, utf16")
        ->transform(
            CLI::CheckedTransformer(std::map<std::string, program::offset_unit>{{"bytes", program::offset_unit::bytes},
                {"codepoints", program::offset_unit::codepoints}, {"utf16", program::offset_unit::utf16}}));
    app.set_version_flag("--version", "lede " LEDE_VERSION);
    CLI11_PARSE(app, argc, argv);

    if (!reference.empty()) {
        const auto parsed = lede::parse_instant(reference);
        if (!parsed) {
            std::cerr << "lede: --reference " << reference << ": expected " << parsed.error().expected << " at byte "
                      << parsed.error().position << '\n';
            return 2;
        }
        chosen.wishes.reference = *parsed;
    }
    chosen.wishes.wanted = kinds_of(kinds);
    chosen.wishes.convention = timeml ? lede::convention::timeml : lede::convention::lede;
    if (chosen.files.empty()) chosen.files.emplace_back("-");
    return run(chosen);
}
