// Options that `lede` and `pipeline` share.
#pragma once
#include "jsonl.hpp"

#include <lede/lede.hpp>

#include <CLI/CLI.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace program {

/// What the command line says of reading; each option says by itself what is wrong with its value.
inline void add_reading_options(CLI::App& app, wishes& chosen)
{
    app.add_option_function<std::string>(
        "--reference",
        [&chosen](const std::string& written) {
            const auto parsed = lede::parse_instant(written);
            if (!parsed)
                throw CLI::ValidationError("--reference", written + ": expected " + std::string(parsed.error().expected)
                                                              + " at byte " + std::to_string(parsed.error().position));
            chosen.context.reference = *parsed;
        },
        "Document creation date: YYYY-MM-DD or YYYY-MM-DDThh:mm:ss");
    app.add_option_function<std::vector<std::string>>(
           "--kinds",
           [&chosen](const std::vector<std::string>& names) {
               const std::map<std::string, lede::kinds> kinds{{"dates", lede::kinds::dates},
                   {"meetings", lede::kinds::meetings}, {"persons", lede::kinds::persons}};
               chosen.context.wanted = lede::kinds::none;
               for (const std::string& name : names) chosen.context.wanted = chosen.context.wanted | kinds.at(name);
           },
           "What to look for: dates, meetings, persons (default: all)")
        ->delimiter(',')
        ->check(CLI::IsMember({"dates", "meetings", "persons"}));
    app.add_option_function<std::string>(
           "--offsets",
           [&chosen](const std::string& unit) {
               chosen.offsets = unit == "bytes"        ? offset_unit::bytes
                                : unit == "codepoints" ? offset_unit::codepoints
                                                       : offset_unit::utf16;
           },
           "Unit of begin and end in JSON: bytes (default), codepoints, utf16")
        ->check(CLI::IsMember({"bytes", "codepoints", "utf16"}));
}

/// Reads the command line. \return the exit status, when there is nothing left to do (--help, or a mistake)
inline std::optional<int> parse(CLI::App& app, int argc, char** argv)
{
    app.set_version_flag("--version", app.get_name() + " " LEDE_VERSION);
    app.failure_message([](const CLI::App* a, const CLI::Error& e) {
        return a->get_name() + ": " + e.what() + " (see " + a->get_name() + " --help)\n";
    });
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& e) {
        return app.exit(e) == 0 ? 0 : 2;
    }
    return {};
}

} // namespace program
