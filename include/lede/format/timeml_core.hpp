// Writes TimeML, mention by mention.
#pragma once
#include <lede/core.hpp>
#include <lede/format/iso.hpp>
#include <lede/format/names.hpp>
#include <lede/format/xml.hpp>
#include <lede/types/instant.hpp>
#include <lede/types/mention.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lede {

namespace writing {

/// Writes one document, mention by mention.
class timeml_writer {
public:
    timeml_writer(std::string_view text, const std::optional<instant>& created) : text_{text}, created_{created} {}

    std::string document(const std::vector<mention>& mentions)
    {
        out_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               "<TimeML xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
               " xsi:noNamespaceSchemaLocation=\"http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd\">";
        if (created_) {
            const timex_type type = created_->has_time ? timex_type::time : timex_type::date;
            open(0, type, iso_string(created_->when), modifier::none);
            out_ += " temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\"/>";
        }
        for (const mention& m : mentions)
            if (const timex* date = m.as_date()) mark(m.where, *date);
        append_escaped(out_, text_.substr(done_));
        return out_ += "</TimeML>\n";
    }

private:
    void mark(span where, const timex& date)
    {
        if (date.parts.empty()) return mark(where, date, date.type, date.value, date.mod);
        for (const timex::part& end : date.parts) mark(end.where, date, end.type, end.value, end.mod);
    }

    void mark(span where, const timex& date, timex_type type, std::string_view value, modifier mod)
    {
        if (value.empty() || where.begin < done_) return;
        append_escaped(out_, text_.substr(done_, where.begin - done_));
        open(++last_, type, value, mod);
        const bool computed = is_computed(where, date, type, value);
        out_ += computed ? " temporalFunction=\"true\"" : " temporalFunction=\"false\"";
        out_ += " functionInDocument=\"NONE\"";
        if (computed && date.anaphoric && antecedent_ != 0) anchor(antecedent_);
        else if (computed && created_) anchor(0);
        out_ += '>';
        append_escaped(out_, where.in(text_));
        out_ += "</TIMEX3>";
        done_ = where.end;
        if (date.start && (type == timex_type::date || type == timex_type::time)) antecedent_ = last_;
    }

    void open(unsigned id, timex_type type, std::string_view value, modifier mod)
    {
        out_ += "<TIMEX3 tid=\"t" + std::to_string(id) + "\" type=\"";
        out_.append(to_string(type)).append("\" value=\"").append(value) += '"';
        if (mod != modifier::none) out_.append(" mod=\"").append(to_string(mod)) += '"';
    }
    void anchor(unsigned id) { out_ += " anchorTimeID=\"t" + std::to_string(id) + '"'; }

    /// Whether the value was told from another date: the words do not fix it, and do not name its year.
    bool is_computed(span where, const timex& date, timex_type type, std::string_view value) const
    {
        if (type == timex_type::duration || type == timex_type::set) return false;
        if (!date.written.empty() && !date.written.view().starts_with("XXXX")) return false;
        const std::string_view year = value.substr(0, value.find_first_of("-T"));
        return where.in(text_).find(year) == std::string_view::npos;
    }

    std::string_view text_;
    std::optional<instant> created_;
    std::string out_;
    std::size_t done_{};    ///< bytes of the text that are written
    unsigned last_{};       ///< the last identifier given: t0 is the document's own date
    unsigned antecedent_{}; ///< of the last date that has an interval; 0: none yet
};

} // namespace writing

LEDE_CORE std::string to_timeml(
    std::string_view text, const std::vector<mention>& mentions, const std::optional<instant>& created)
{
    return writing::timeml_writer{text, created}.document(mentions);
}

} // namespace lede
