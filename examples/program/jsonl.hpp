// JSON Lines: one document in, one reading out.
#pragma once
#include "bare_name.hpp"
#include "json.hpp"

#include <lede/format/plain.hpp>
#include <lede/lede.hpp>

#include <cstddef>
#include <exception>
#include <new>
#include <stdexcept>
#include <string>
#include <utility>

namespace program {

/// How documents are to be read and answered.
struct wishes {
    lede::context context;
    offset_unit offsets{};
    bool names{}; ///< each text is one bare name
};

/// The answer to one line, and what is to be said of it on standard error.
struct answer {
    std::string line; ///< JSON, with its line break
    std::string warning;
    bool malformed{};
};

/// What a parser or a missing key has to say, without the library's own labels.
inline std::string plain_message(const std::exception& e)
{
    std::string what = e.what();
    if (const auto label = what.find("] "); what.starts_with('[') && label != std::string::npos)
        what.erase(0, label + 2);
    if (const auto place = what.find("at line 1, "); place != std::string::npos) what.replace(place, 11, "at ");
    return lede::writing::one_line(what); // it quotes the line: any bytes
}

/// Reads the document of one line. Throws what nlohmann::json throws on a malformed one.
inline json answer_document(const std::string& line, const wishes& chosen, std::string& warning)
{
    const auto in = json::parse(line);
    if (!in.is_object()) throw std::invalid_argument("not a JSON object");
    for (const char* key : {"id", "text"})
        if (!in.contains(key) || !in[key].is_string())
            throw std::invalid_argument('"' + std::string(key) + "\" is not there, or no string");
    const auto& text = in["text"].get_ref<const std::string&>();
    lede::context context = chosen.context;
    if (const auto reference = in.find("reference"); reference != in.end() && !reference->is_null()) {
        if (!reference->is_string()) throw std::invalid_argument("\"reference\" is no string");
        const std::string& written = reference->get_ref<const std::string&>();
        if (const auto parsed = lede::parse_instant(written)) context.reference = *parsed;
        else
            warning = "reference \"" + written + "\" is not " + std::string(parsed.error().expected)
                      + ": the text is read without one";
    }
    const lede::reading all = chosen.names ? read_name(text, context) : lede::read(text, context);
    return json_writer{text, chosen.offsets}.document(in["id"].get_ref<const std::string&>(), all);
}

/// Never throws but bad_alloc: a malformed line is answered by {"id": null, "line": N, "error": ...}.
/// \param number the line's, from 1
inline answer answer_line(std::string line, std::size_t number, const wishes& chosen)
{
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (number == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
    answer out;
    json document;
    try {
        document = answer_document(line, chosen, out.warning);
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception& e) {
        out.malformed = true;
        out.warning = plain_message(e);
        document = {{"id", nullptr}, {"line", number}, {"error", out.warning}};
    }
    out.line = document.dump(-1, ' ', false, json::error_handler_t::replace) + '\n';
    return out;
}

} // namespace program
