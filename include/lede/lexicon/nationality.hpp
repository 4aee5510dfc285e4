#pragma once
#include <lede/lexicon/entry.hpp>
#include <lede/lexicon/iso.hpp>

namespace lede::lexicon::table {

/// Adjectives and demonyms of countries -> ISO 3166-1 alpha-2, packed. Source: the CIA World Factbook's list of nationalities.
/// Admitted: adjectives, and singular demonyms that differ from them.
inline constexpr entry nationality[] = {
    {"afghan", iso("AF")}, {"albanian", iso("AL")}, {"algerian", iso("DZ")}, {"american", iso("US")}, {"angolan", iso("AO")},
    {"argentine", iso("AR")}, {"argentinian", iso("AR")}, {"armenian", iso("AM")}, {"australian", iso("AU")},
    {"austrian", iso("AT")}, {"azerbaijani", iso("AZ")}, {"azeri", iso("AZ")}, {"bahamian", iso("BS")}, {"bahraini", iso("BH")},
    {"bangladeshi", iso("BD")}, {"barbadian", iso("BB")}, {"belarusian", iso("BY")}, {"belgian", iso("BE")},
    {"belizean", iso("BZ")}, {"beninese", iso("BJ")}, {"bhutanese", iso("BT")}, {"bolivian", iso("BO")}, {"bosnian", iso("BA")},
    {"botswanan", iso("BW")}, {"brazilian", iso("BR")}, {"british", iso("GB")}, {"briton", iso("GB")}, {"bruneian", iso("BN")},
    {"bulgarian", iso("BG")}, {"burkinabe", iso("BF")}, {"burmese", iso("MM")}, {"burundian", iso("BI")},
    {"cambodian", iso("KH")}, {"cameroonian", iso("CM")}, {"canadian", iso("CA")}, {"chadian", iso("TD")},
    {"chilean", iso("CL")}, {"chinese", iso("CN")}, {"colombian", iso("CO")}, {"congolese", iso("CD")},
    {"costa rican", iso("CR")}, {"croatian", iso("HR")}, {"croat", iso("HR")}, {"cuban", iso("CU")}, {"cypriot", iso("CY")},
    {"czech", iso("CZ")}, {"yugoslav", iso("YU")}, {"danish", iso("DK")}, {"dane", iso("DK")}, {"djiboutian", iso("DJ")},
    {"dominican", iso("DO")}, {"dutch", iso("NL")}, {"ecuadorian", iso("EC")}, {"ecuadorean", iso("EC")},
    {"egyptian", iso("EG")}, {"emirati", iso("AE")}, {"english", iso("GB")}, {"eritrean", iso("ER")}, {"estonian", iso("EE")},
    {"ethiopian", iso("ET")}, {"fijian", iso("FJ")}, {"filipino", iso("PH")}, {"philippine", iso("PH")}, {"finnish", iso("FI")},
    {"finn", iso("FI")}, {"french", iso("FR")}, {"gabonese", iso("GA")}, {"gambian", iso("GM")}, {"georgian", iso("GE")},
    {"german", iso("DE")}, {"ghanaian", iso("GH")}, {"greek", iso("GR")}, {"grenadian", iso("GD")}, {"guatemalan", iso("GT")},
    {"guinean", iso("GN")}, {"guyanese", iso("GY")}, {"haitian", iso("HT")}, {"honduran", iso("HN")}, {"hungarian", iso("HU")},
    {"icelandic", iso("IS")}, {"indian", iso("IN")}, {"indonesian", iso("ID")}, {"iranian", iso("IR")}, {"iraqi", iso("IQ")},
    {"irish", iso("IE")}, {"israeli", iso("IL")}, {"italian", iso("IT")}, {"ivorian", iso("CI")}, {"jamaican", iso("JM")},
    {"japanese", iso("JP")}, {"jordanian", iso("JO")}, {"kazakh", iso("KZ")}, {"kenyan", iso("KE")}, {"kosovar", iso("XK")},
    {"kuwaiti", iso("KW")}, {"kyrgyz", iso("KG")}, {"lao", iso("LA")}, {"laotian", iso("LA")}, {"latvian", iso("LV")},
    {"lebanese", iso("LB")}, {"liberian", iso("LR")}, {"libyan", iso("LY")}, {"lithuanian", iso("LT")},
    {"luxembourgish", iso("LU")}, {"macedonian", iso("MK")}, {"malagasy", iso("MG")}, {"malawian", iso("MW")},
    {"malaysian", iso("MY")}, {"maldivian", iso("MV")}, {"malian", iso("ML")}, {"maltese", iso("MT")},
    {"mauritanian", iso("MR")}, {"mauritian", iso("MU")}, {"mexican", iso("MX")}, {"moldovan", iso("MD")},
    {"mongolian", iso("MN")}, {"montenegrin", iso("ME")}, {"moroccan", iso("MA")}, {"mozambican", iso("MZ")},
    {"namibian", iso("NA")}, {"nepalese", iso("NP")}, {"nepali", iso("NP")}, {"new zealander", iso("NZ")},
    {"nicaraguan", iso("NI")}, {"nigerian", iso("NG")}, {"nigerien", iso("NE")}, {"north korean", iso("KP")},
    {"norwegian", iso("NO")}, {"omani", iso("OM")}, {"pakistani", iso("PK")}, {"palestinian", iso("PS")},
    {"panamanian", iso("PA")}, {"papua new guinean", iso("PG")}, {"paraguayan", iso("PY")}, {"peruvian", iso("PE")},
    {"polish", iso("PL")}, {"pole", iso("PL")}, {"portuguese", iso("PT")}, {"puerto rican", iso("PR")}, {"qatari", iso("QA")},
    {"romanian", iso("RO")}, {"russian", iso("RU")}, {"rwandan", iso("RW")}, {"salvadoran", iso("SV")}, {"samoan", iso("WS")},
    {"saudi", iso("SA")}, {"saudi arabian", iso("SA")}, {"scottish", iso("GB")}, {"senegalese", iso("SN")},
    {"serbian", iso("RS")}, {"serb", iso("RS")}, {"sierra leonean", iso("SL")}, {"singaporean", iso("SG")},
    {"slovak", iso("SK")}, {"slovenian", iso("SI")}, {"slovene", iso("SI")}, {"somali", iso("SO")}, {"south african", iso("ZA")},
    {"south korean", iso("KR")}, {"south sudanese", iso("SS")}, {"soviet", iso("SU")}, {"spanish", iso("ES")},
    {"spaniard", iso("ES")}, {"sri lankan", iso("LK")}, {"sudanese", iso("SD")}, {"surinamese", iso("SR")},
    {"swedish", iso("SE")}, {"swede", iso("SE")}, {"swiss", iso("CH")}, {"syrian", iso("SY")}, {"taiwanese", iso("TW")},
    {"tajik", iso("TJ")}, {"tanzanian", iso("TZ")}, {"thai", iso("TH")}, {"timorese", iso("TL")}, {"togolese", iso("TG")},
    {"tongan", iso("TO")}, {"trinidadian", iso("TT")}, {"tunisian", iso("TN")}, {"turkish", iso("TR")}, {"turk", iso("TR")},
    {"turkmen", iso("TM")}, {"ugandan", iso("UG")}, {"ukrainian", iso("UA")}, {"uruguayan", iso("UY")}, {"uzbek", iso("UZ")},
    {"vatican", iso("VA")}, {"venezuelan", iso("VE")}, {"vietnamese", iso("VN")}, {"welsh", iso("GB")},
    {"west german", iso("DE")}, {"east german", iso("DD")}, {"yemeni", iso("YE")}, {"zambian", iso("ZM")},
    {"zimbabwean", iso("ZW")}, {"korean", iso("KR")},
};

} // namespace lede::lexicon::table
