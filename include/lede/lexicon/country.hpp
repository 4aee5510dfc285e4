#pragma once
#include <lede/lexicon/entry.hpp>
#include <lede/lexicon/iso.hpp>

namespace lede::lexicon::table {

/// Countries by name and abbreviation -> ISO 3166-1 alpha-2, packed. Source: the UN's and AP's English short names.
/// Admitted: sovereign states, a few territories that send envoys, states that news still names (exceptionally reserved and former
/// codes: SU, YU, DD, XK). "Korea" alone is the South. "us" is a pronoun too: rules ask for capitals.
inline constexpr entry country[] = {
    {"afghanistan", iso("AF")}, {"albania", iso("AL")}, {"algeria", iso("DZ")}, {"andorra", iso("AD")}, {"angola", iso("AO")},
    {"antigua and barbuda", iso("AG")}, {"argentina", iso("AR")}, {"armenia", iso("AM")}, {"australia", iso("AU")},
    {"austria", iso("AT")}, {"azerbaijan", iso("AZ")}, {"bahamas", iso("BS")}, {"bahrain", iso("BH")}, {"bangladesh", iso("BD")},
    {"barbados", iso("BB")}, {"belarus", iso("BY")}, {"belgium", iso("BE")}, {"belize", iso("BZ")}, {"benin", iso("BJ")},
    {"bhutan", iso("BT")}, {"bolivia", iso("BO")}, {"bosnia", iso("BA")}, {"bosnia and herzegovina", iso("BA")},
    {"botswana", iso("BW")}, {"brazil", iso("BR")}, {"brunei", iso("BN")}, {"bulgaria", iso("BG")}, {"burkina faso", iso("BF")},
    {"burma", iso("MM")}, {"burundi", iso("BI")}, {"cambodia", iso("KH")}, {"cameroon", iso("CM")}, {"canada", iso("CA")},
    {"cape verde", iso("CV")}, {"central african republic", iso("CF")}, {"chad", iso("TD")}, {"chile", iso("CL")},
    {"china", iso("CN")}, {"colombia", iso("CO")}, {"comoros", iso("KM")}, {"congo", iso("CD")}, {"costa rica", iso("CR")},
    {"croatia", iso("HR")}, {"cuba", iso("CU")}, {"cyprus", iso("CY")}, {"czech republic", iso("CZ")}, {"czechia", iso("CZ")},
    {"democratic republic of congo", iso("CD")}, {"democratic republic of the congo", iso("CD")}, {"denmark", iso("DK")},
    {"djibouti", iso("DJ")}, {"dominican republic", iso("DO")}, {"dprk", iso("KP")}, {"d.p.r.k.", iso("KP")}, {"drc", iso("CD")},
    {"east timor", iso("TL")}, {"ecuador", iso("EC")}, {"egypt", iso("EG")}, {"el salvador", iso("SV")}, {"england", iso("GB")},
    {"equatorial guinea", iso("GQ")}, {"eritrea", iso("ER")}, {"estonia", iso("EE")}, {"eswatini", iso("SZ")},
    {"ethiopia", iso("ET")}, {"fiji", iso("FJ")}, {"finland", iso("FI")}, {"france", iso("FR")}, {"gabon", iso("GA")},
    {"gambia", iso("GM")}, {"georgia", iso("GE")}, {"germany", iso("DE")}, {"ghana", iso("GH")}, {"great britain", iso("GB")},
    {"britain", iso("GB")}, {"greece", iso("GR")}, {"greenland", iso("GL")}, {"grenada", iso("GD")}, {"guatemala", iso("GT")},
    {"guinea", iso("GN")}, {"guinea-bissau", iso("GW")}, {"guyana", iso("GY")}, {"haiti", iso("HT")}, {"holy see", iso("VA")},
    {"honduras", iso("HN")}, {"hong kong", iso("HK")}, {"hungary", iso("HU")}, {"iceland", iso("IS")}, {"india", iso("IN")},
    {"indonesia", iso("ID")}, {"iran", iso("IR")}, {"iraq", iso("IQ")}, {"ireland", iso("IE")}, {"israel", iso("IL")},
    {"italy", iso("IT")}, {"ivory coast", iso("CI")}, {"cote d'ivoire", iso("CI")}, {"jamaica", iso("JM")}, {"japan", iso("JP")},
    {"jordan", iso("JO")}, {"kazakhstan", iso("KZ")}, {"kenya", iso("KE")}, {"kiribati", iso("KI")}, {"kosovo", iso("XK")},
    {"kuwait", iso("KW")}, {"kyrgyzstan", iso("KG")}, {"laos", iso("LA")}, {"latvia", iso("LV")}, {"lebanon", iso("LB")},
    {"lesotho", iso("LS")}, {"liberia", iso("LR")}, {"libya", iso("LY")}, {"liechtenstein", iso("LI")}, {"lithuania", iso("LT")},
    {"luxembourg", iso("LU")}, {"macau", iso("MO")}, {"macedonia", iso("MK")}, {"madagascar", iso("MG")}, {"malawi", iso("MW")},
    {"malaysia", iso("MY")}, {"maldives", iso("MV")}, {"mali", iso("ML")}, {"malta", iso("MT")}, {"marshall islands", iso("MH")},
    {"mauritania", iso("MR")}, {"mauritius", iso("MU")}, {"mexico", iso("MX")}, {"micronesia", iso("FM")},
    {"moldova", iso("MD")}, {"monaco", iso("MC")}, {"mongolia", iso("MN")}, {"montenegro", iso("ME")}, {"morocco", iso("MA")},
    {"mozambique", iso("MZ")}, {"myanmar", iso("MM")}, {"namibia", iso("NA")}, {"nauru", iso("NR")}, {"nepal", iso("NP")},
    {"netherlands", iso("NL")}, {"holland", iso("NL")}, {"new zealand", iso("NZ")}, {"nicaragua", iso("NI")},
    {"niger", iso("NE")}, {"nigeria", iso("NG")}, {"north korea", iso("KP")}, {"north macedonia", iso("MK")},
    {"northern ireland", iso("GB")}, {"norway", iso("NO")}, {"oman", iso("OM")}, {"pakistan", iso("PK")}, {"palau", iso("PW")},
    {"palestine", iso("PS")}, {"panama", iso("PA")}, {"papua new guinea", iso("PG")}, {"paraguay", iso("PY")},
    {"people's republic of china", iso("CN")}, {"peru", iso("PE")}, {"philippines", iso("PH")}, {"poland", iso("PL")},
    {"portugal", iso("PT")}, {"prc", iso("CN")}, {"p.r.c.", iso("CN")}, {"puerto rico", iso("PR")}, {"qatar", iso("QA")},
    {"republic of congo", iso("CG")}, {"republic of the congo", iso("CG")}, {"republic of korea", iso("KR")}, {"rok", iso("KR")},
    {"r.o.k.", iso("KR")}, {"romania", iso("RO")}, {"russia", iso("RU")}, {"russian federation", iso("RU")},
    {"rwanda", iso("RW")}, {"saint kitts and nevis", iso("KN")}, {"saint lucia", iso("LC")}, {"samoa", iso("WS")},
    {"san marino", iso("SM")}, {"saudi arabia", iso("SA")}, {"scotland", iso("GB")}, {"senegal", iso("SN")},
    {"serbia", iso("RS")}, {"seychelles", iso("SC")}, {"sierra leone", iso("SL")}, {"singapore", iso("SG")},
    {"slovakia", iso("SK")}, {"slovenia", iso("SI")}, {"solomon islands", iso("SB")}, {"somalia", iso("SO")},
    {"south africa", iso("ZA")}, {"south korea", iso("KR")}, {"south sudan", iso("SS")}, {"soviet union", iso("SU")},
    {"spain", iso("ES")}, {"sri lanka", iso("LK")}, {"sudan", iso("SD")}, {"suriname", iso("SR")}, {"swaziland", iso("SZ")},
    {"sweden", iso("SE")}, {"switzerland", iso("CH")}, {"syria", iso("SY")}, {"taiwan", iso("TW")}, {"tajikistan", iso("TJ")},
    {"tanzania", iso("TZ")}, {"thailand", iso("TH")}, {"the netherlands", iso("NL")}, {"the philippines", iso("PH")},
    {"timor-leste", iso("TL")}, {"togo", iso("TG")}, {"tonga", iso("TO")}, {"trinidad and tobago", iso("TT")},
    {"tunisia", iso("TN")}, {"turkey", iso("TR")}, {"turkiye", iso("TR")}, {"turkmenistan", iso("TM")}, {"tuvalu", iso("TV")},
    {"u.a.e.", iso("AE")}, {"uae", iso("AE")}, {"uganda", iso("UG")}, {"u.k.", iso("GB")}, {"uk", iso("GB")},
    {"ukraine", iso("UA")}, {"united arab emirates", iso("AE")}, {"united kingdom", iso("GB")}, {"united states", iso("US")},
    {"united states of america", iso("US")}, {"uruguay", iso("UY")}, {"u.s.", iso("US")}, {"us", iso("US")},
    {"u.s.a.", iso("US")}, {"usa", iso("US")}, {"ussr", iso("SU")}, {"u.s.s.r.", iso("SU")}, {"uzbekistan", iso("UZ")},
    {"vanuatu", iso("VU")}, {"vatican", iso("VA")}, {"venezuela", iso("VE")}, {"vietnam", iso("VN")}, {"wales", iso("GB")},
    {"west germany", iso("DE")}, {"east germany", iso("DD")}, {"western sahara", iso("EH")}, {"yemen", iso("YE")},
    {"yugoslavia", iso("YU")}, {"zambia", iso("ZM")}, {"zimbabwe", iso("ZW")}, {"korea", iso("KR")},
};

} // namespace lede::lexicon::table
