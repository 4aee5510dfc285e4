// A reading as JSON, one object a document.
#pragma once
#include "offsets.hpp"

#include <lede/lede.hpp>

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace program {

using json = nlohmann::ordered_json;

class json_writer {
public:
    json_writer(std::string_view text, offset_unit unit) : text_{text}, at_{text, unit} {}

    /// {"id": ..., "mentions": [...], "events": [...]}
    json document(const std::string& id, const lede::reading& all) const
    {
        json mentions = json::array();
        for (std::uint32_t i = 0; i < all.mentions.size(); ++i) {
            json m = mention(all.mentions[i]);
            if (all.first_of(i) != i) m["same_as"] = all.first_of(i);
            mentions.push_back(std::move(m));
        }
        json events = json::array();
        for (std::uint32_t i = 0; i < all.events.size(); ++i) events.push_back(event(all, i));
        return {{"id", id}, {"mentions", std::move(mentions)}, {"events", std::move(events)}};
    }

    json mention(const lede::mention& m) const
    {
        json out = std::visit([&](const auto& what) { return kind_of(m, what); }, m.what);
        out["rule"] = m.rule;
        return out;
    }

private:
    static json or_null(std::string_view s) { return s.empty() ? json(nullptr) : json(s); }
    json text_or_null(lede::span s) const { return or_null(s.in(text_)); }
    json place(lede::span s) const { return {{"begin", at_(s.begin)}, {"end", at_(s.end)}}; }
    json text_place(lede::span s) const
    {
        return s.empty() ? json(nullptr) : json{{"text", s.in(text_)}, {"begin", at_(s.begin)}, {"end", at_(s.end)}};
    }
    template <class Pieces>
    json joined(const Pieces& pieces) const
    {
        std::string all;
        for (const lede::span s : pieces) all.append(all.empty() ? "" : " ").append(s.in(text_));
        return or_null(all);
    }
    static json instant_or_null(const auto& when) { return when ? or_null(lede::iso_string(*when)) : json(nullptr); }

    json opening(std::string_view kind, const lede::mention& m) const
    {
        return {{"kind", kind}, {"begin", at_(m.where.begin)}, {"end", at_(m.where.end)}, {"text", m.where.in(text_)}};
    }

    json kind_of(const lede::mention& m, const lede::timex& d) const
    {
        json out = opening("date", m);
        out["timex"] = lede::to_string(d.type);
        out["value"] = or_null(d.value);
        out["mod"] = or_null(lede::to_string(d.mod));
        out["edtf"] = or_null(d.written); // what the words alone fix; lede::edtf is what they mean
        out["start"] = instant_or_null(d.start);
        out["end_excl"] = instant_or_null(d.end_excl);
        out["grain"] = or_null(lede::to_string(d.grain));
        out["zone"] = text_or_null(d.zone);
        if (d.note != lede::note::none) out["note"] = lede::to_string(d.note);
        for (const lede::timex::part& p : d.parts)
            out["parts"].push_back({{"begin", at_(p.where.begin)}, {"end", at_(p.where.end)},
                {"text", p.where.in(text_)}, {"timex", lede::to_string(p.type)}, {"value", or_null(p.value)},
                {"mod", or_null(lede::to_string(p.mod))}});
        return out;
    }

    json kind_of(const lede::mention& m, const lede::meeting& d) const
    {
        json out = opening("meeting", m);
        out["ordinal"] = d.ordinals.empty() ? json(nullptr) : json(d.ordinals.front());
        if (d.ordinals.size() > 1)
            for (const auto n : d.ordinals) out["ordinals"].push_back(n);
        out["form"] = or_null(lede::to_string(d.form));
        out["year"] = d.year ? json(*d.year) : json(nullptr);
        out["series"] = joined(d.series);
        out["head"] = text_or_null(d.head);
        out["of"] = text_or_null(d.of);
        out["acronym"] = text_or_null(d.acronym);
        out["body_acronym"] = text_or_null(d.body_acronym);
        out["venue"] = text_place(d.venue);
        out["date"] = d.date.empty() ? json(nullptr) : place(d.date);
        for (const lede::span s : d.participants) out["participants"].push_back(text_place(s));
        out["tier"] = lede::to_string(d.tier);
        return out;
    }

    json kind_of(const lede::mention& m, const lede::person& d) const
    {
        json out = opening("person", m);
        const lede::person_name& n = d.name;
        json name = text_place(n.where);
        for (const auto& [key, part] : {std::pair{"given", n.given}, {"middle", n.middle}, {"family", n.family},
                 {"suffix", n.suffix}, {"nickname", n.nickname}})
            name[key] = text_or_null(part);
        out["name"] = std::move(name);
        out["titles"] = json::array();
        for (const lede::title& t : d.titles) {
            json title = text_place(t.where);
            title["role"] = joined(t.role);
            title["office"] = or_null(lede::office(t, text_));
            title["modifier"] = or_null(lede::to_string(t.modifier));
            title["country"] = or_null(t.country.view());
            title["organization"] = text_or_null(t.organization);
            out["titles"].push_back(std::move(title));
        }
        return out;
    }

    json event(const lede::reading& all, std::uint32_t i) const
    {
        const lede::event& e = all.events[i];
        json out{{"meeting", e.first}, {"mentions", json::array()}, {"dates", json::array()},
            {"venue", text_place(e.venue)}, {"people", json::array()}, {"links", json::array()}};
        for (const lede::link& l : all.links_of(i)) {
            const char* list = l.as == lede::role::meeting ? "mentions" : l.as == lede::role::date ? "dates" : "people";
            out[list].push_back(l.mention);
            if (l.as != lede::role::meeting)
                out["links"].push_back(
                    {{"mention", l.mention}, {"as", lede::to_string(l.as)}, {"why", lede::to_string(l.why)}});
        }
        return out;
    }

    std::string_view text_;
    offsets at_;
};

} // namespace program
