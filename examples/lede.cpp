// The main job as a program: stories in, who, what, when and where out.
#include "program/complaints.hpp"
#include "program/jsonl.hpp"
#include "program/listing.hpp"
#include "program/options.hpp"
#include "program/output.hpp"
#include "program/progress.hpp"
#include "program/terminal.hpp"
#include "program/utf8.hpp"

#include <lede/lede.hpp>

#include <CLI/CLI.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

namespace {

enum class form { listing, jsonl, timeml, explanation };

struct options {
    std::vector<std::string> files;
    form out{};
    program::wishes wishes;
};

/// One run: its wishes, where the answers go, and what went wrong.
class run {
public:
    explicit run(const options& chosen) : chosen_{chosen}, progress_{program::size_of(chosen.files)} {}

    int all()
    {
        for (const std::string& file : chosen_.files) {
            if (!out_.good()) break;
            std::ifstream opened;
            if (file != "-") opened.open(file, std::ios::binary);
            std::istream& in = file == "-" ? std::cin : opened;
            const std::string name = file == "-" ? "standard input" : file;
            if (is_readable(in)) read(in, name);
            else wrong_.add(name + ": cannot be read");
        }
        out_.report(wrong_);
        return wrong_.exit_status();
    }

private:
    /// An empty file is; a folder opens, too, and is not.
    static bool is_readable(std::istream& in)
    {
        if (!in) return false;
        in.peek();
        const bool good = !in.bad();
        in.clear();
        return good;
    }

    void read(std::istream& in, const std::string& name)
    {
        if (chosen_.out == form::jsonl) read_lines(in, chosen_.files.size() > 1 ? name + ": " : "");
        else read_story(in, name);
    }

    void read_lines(std::istream& in, const std::string& place)
    {
        std::string line;
        for (std::size_t number = 1; out_.good() && std::getline(in, line); ++number) {
            const std::size_t bytes = line.size() + 1;
            const program::answer answer = program::answer_line(std::move(line), number, chosen_.wishes);
            const std::string warning = place + "line " + std::to_string(number) + ": " + answer.warning;
            if (answer.malformed) wrong_.add(warning);
            else if (!answer.warning.empty()) wrong_.warn(warning);
            out_.write(answer.line);
            progress_.add(bytes);
            line.clear();
        }
    }

    void read_story(std::istream& in, const std::string& name)
    {
        const std::string text{std::istreambuf_iterator<char>{in}, {}};
        if (const std::size_t bad = program::first_invalid(text); bad != text.size())
            wrong_.add(name + ": byte " + std::to_string(bad) + " is not UTF-8");
        std::ostringstream said;
        if (chosen_.files.size() > 1 && chosen_.out != form::timeml) said << "== " << name << '\n';
        tell(said, text);
        if (chosen_.files.size() > 1 && name != chosen_.files.back()) said << '\n';
        out_.write(said.str());
        progress_.add(text.size());
    }

    void tell(std::ostream& out, const std::string& text) const
    {
        const lede::context& context = chosen_.wishes.context;
        if (chosen_.out == form::explanation) out << lede::to_string(lede::explain(text, context), text);
        else if (chosen_.out == form::timeml)
            out << lede::to_timeml(text, lede::find(text, context), context.reference);
        else program::listing{out, program::wants_colour()}.print(text, lede::read(text, context));
    }

    const options& chosen_;
    program::output out_;
    program::complaints wrong_{"lede"};
    program::progress progress_;
};

} // namespace

int main(int argc, char** argv)
{
    options chosen;
    bool timeml = false, jsonl = false, explain = false;
    CLI::App app{
        "Reads the who, what and when out of news prose: dates, meetings, people, and the events that join them.",
        "lede"};
    app.add_option("file", chosen.files, "Stories in UTF-8; - or none: standard input");
    program::add_reading_options(app, chosen.wishes);
    auto* const lines
        = app.add_flag("--jsonl", jsonl, "One JSON object a line in ({\"id\", \"text\", \"reference\"}), one out");
    app.add_flag("--names", chosen.wishes.names, "With --jsonl: each text is one bare name")->needs(lines);
    app.add_flag("--timeml", timeml,
        "The text with its dates in TIMEX3 tags. With --jsonl: by TimeML's conventions (the ends of a range apart, "
        "vague "
        "references, articles inside)");
    app.add_flag("--explain", explain, "Each place where a phrase could start: the rules tried, what matched, what won")
        ->excludes(lines);
    if (const auto status = program::parse(app, argc, argv)) return *status;

    if (timeml) chosen.wishes.context.convention = lede::convention::timeml;
    chosen.out = jsonl ? form::jsonl : explain ? form::explanation : timeml ? form::timeml : form::listing;
    if (chosen.files.empty()) chosen.files.emplace_back("-");
    return run{chosen}.all();
}
