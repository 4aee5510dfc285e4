#pragma once
#include <lede/lexicon/entry.hpp>
#include <lede/lexicon/iso.hpp>

namespace lede::lexicon::table {

/// States and provinces -> the country they are part of, packed. Source: the USPS and AP Stylebook (states), Canada Post, Australia Post.
/// Admitted: names and AP's abbreviations of U.S. states, which stand before an office or after a name ("D-Calif."), and states of
/// other federations that news gives offices to. "Georgia" is a country too.
inline constexpr entry region[] = {
    {"alabama", iso("US")}, {"alaska", iso("US")}, {"arizona", iso("US")}, {"arkansas", iso("US")}, {"california", iso("US")},
    {"colorado", iso("US")}, {"connecticut", iso("US")}, {"delaware", iso("US")}, {"florida", iso("US")}, {"georgia", iso("US")},
    {"hawaii", iso("US")}, {"idaho", iso("US")}, {"illinois", iso("US")}, {"indiana", iso("US")}, {"iowa", iso("US")},
    {"kansas", iso("US")}, {"kentucky", iso("US")}, {"louisiana", iso("US")}, {"maine", iso("US")}, {"maryland", iso("US")},
    {"massachusetts", iso("US")}, {"michigan", iso("US")}, {"minnesota", iso("US")}, {"mississippi", iso("US")},
    {"missouri", iso("US")}, {"montana", iso("US")}, {"nebraska", iso("US")}, {"nevada", iso("US")},
    {"new hampshire", iso("US")}, {"new jersey", iso("US")}, {"new mexico", iso("US")}, {"new york", iso("US")},
    {"north carolina", iso("US")}, {"north dakota", iso("US")}, {"ohio", iso("US")}, {"oklahoma", iso("US")},
    {"oregon", iso("US")}, {"pennsylvania", iso("US")}, {"rhode island", iso("US")}, {"south carolina", iso("US")},
    {"south dakota", iso("US")}, {"tennessee", iso("US")}, {"texas", iso("US")}, {"utah", iso("US")}, {"vermont", iso("US")},
    {"virginia", iso("US")}, {"washington", iso("US")}, {"west virginia", iso("US")}, {"wisconsin", iso("US")},
    {"wyoming", iso("US")}, {"district of columbia", iso("US")}, {"d.c.", iso("US")}, {"guam", iso("US")},
    {"american samoa", iso("US")}, {"virgin islands", iso("US")}, {"new england", iso("US")}, {"ala", iso("US")},
    {"ariz", iso("US")}, {"ark", iso("US")}, {"calif", iso("US")}, {"colo", iso("US")}, {"conn", iso("US")}, {"del", iso("US")},
    {"fla", iso("US")}, {"ga", iso("US")}, {"ill", iso("US")}, {"ind", iso("US")}, {"kan", iso("US")}, {"ky", iso("US")},
    {"mass", iso("US")}, {"md", iso("US")}, {"mich", iso("US")}, {"minn", iso("US")}, {"mo", iso("US")}, {"mont", iso("US")},
    {"neb", iso("US")}, {"nev", iso("US")}, {"n.h.", iso("US")}, {"n.j.", iso("US")}, {"n.m.", iso("US")}, {"n.y.", iso("US")},
    {"n.c.", iso("US")}, {"n.d.", iso("US")}, {"okla", iso("US")}, {"ore", iso("US")}, {"pa", iso("US")}, {"penn", iso("US")},
    {"r.i.", iso("US")}, {"s.c.", iso("US")}, {"s.d.", iso("US")}, {"tenn", iso("US")}, {"tex", iso("US")}, {"vt", iso("US")},
    {"va", iso("US")}, {"wash", iso("US")}, {"w.va.", iso("US")}, {"wis", iso("US")}, {"wyo", iso("US")}, {"alberta", iso("CA")},
    {"british columbia", iso("CA")}, {"manitoba", iso("CA")}, {"new brunswick", iso("CA")}, {"newfoundland", iso("CA")},
    {"nova scotia", iso("CA")}, {"ontario", iso("CA")}, {"quebec", iso("CA")}, {"saskatchewan", iso("CA")},
    {"prince edward island", iso("CA")}, {"new south wales", iso("AU")}, {"queensland", iso("AU")},
    {"south australia", iso("AU")}, {"tasmania", iso("AU")}, {"western australia", iso("AU")}, {"northern territory", iso("AU")},
    {"bavaria", iso("DE")}, {"saxony", iso("DE")}, {"hesse", iso("DE")}, {"catalonia", iso("ES")}, {"uttar pradesh", iso("IN")},
    {"tamil nadu", iso("IN")}, {"west bengal", iso("IN")}, {"punjab", iso("IN")}, {"kerala", iso("IN")}, {"gujarat", iso("IN")},
    {"maharashtra", iso("IN")}, {"chechnya", iso("RU")}, {"dagestan", iso("RU")}, {"crimea", iso("UA")}, {"xinjiang", iso("CN")},
    {"tibet", iso("CN")},
};

} // namespace lede::lexicon::table
