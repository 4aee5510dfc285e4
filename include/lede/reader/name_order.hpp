// Which comes first, the given name or the family name.
#pragma once
#include <lede/lexicon/iso.hpp>
#include <lede/lexicon/name_bit.hpp>
#include <lede/reader/says.hpp>
#include <lede/reader/syllables.hpp>
#include <lede/scan/window.hpp>
#include <lede/types/few.hpp>
#include <lede/types/person.hpp>

namespace lede::reader {

enum class name_order : std::uint8_t {
    given_first,    ///< "Yong-hyun Kim", "Anna Ekman"
    family_first,   ///< "Kim Yong-hyun", "Xi Jinping"
    family_middle,  ///< Vietnamese, the given name last: "Nguyen Phu Trong"
    family_alone,   ///< "Van Dorp" behind a title
    capitals_first, ///< "THAKSIN Chinnawat"
    capitals_last,  ///< "Ana GARCIA LOPEZ"
    disputed,       ///< shape and country disagree: nobody should guess
};

/// What is known of a name from around it.
struct name_setting {
    country_code country{}; ///< of the title; empty: not said
    bool lone_is_given{};   ///< "Queen Anne", "Pope Francis"; false: "Mr. Hegseth", "Gen. Petraeus"
    bool family_first{};    ///< the caller's wish for Japanese names, \see context
    bool titled{};          ///< a title stands right before it
};

namespace orders {

/// One word of a name as the question of order sees it; hyphens are inside.
struct word {
    std::string_view text;
    int languages{};    ///< family name of these; -1: of the caller's own list
    bool upper{};       ///< "THAKSIN"
    bool hyphened{};    ///< "Gyu-back"
    bool lower_after{}; ///< a small letter behind the hyphen
    bool initial{};
};

using words = few<word, 6>;

inline int languages_of(const scan::token& t)
{
    using lexicon::word_class;
    if (!t.has(word_class::family_name)) return 0;
    const int set = t.value(word_class::family_name);
    return set == 0 ? -1 : set;
}

/// The words of a run up to its suffix. \return empty when the run is more than plain words
inline words plain_words(scan::window& window, scan::window::iterator first, scan::window::iterator last)
{
    using scan::token;
    const std::string_view text = window.text();
    words found;
    for (auto i = first; i < last; ++i) {
        const token& t = *i;
        if (t.has(lexicon::word_class::name_suffix)
            && (t.value(lexicon::word_class::name_suffix) & lexicon::suffix_bit::name) == 0)
            break;
        const bool tight = t.before == token::gap::none && i != first;
        if (t.is_word() && !tight) {
            if (!found.push({t.where.in(text), languages_of(t), t.shape == token::letters::upper && !t.dotted, false,
                    false, t.where.size() == 1 || t.dotted}))
                return {};
        } else if (tight && t.is_mark('-')) {
            found.back().hyphened = true;
        } else if (tight && found.back().hyphened && t.is_word()) {
            found.back().lower_after = found.back().lower_after || t.is_lower();
            const std::size_t begin = static_cast<std::size_t>(found.back().text.data() - text.data());
            found.back().text = text.substr(begin, t.where.end - begin);
            found.back().languages = 0;
        } else if (!(tight && t.is_mark('.'))) {
            return {};
        }
    }
    return found;
}

inline int languages_of(country_code country)
{
    using namespace lexicon::language_bit;
    constexpr struct {
        std::string_view code;
        int languages;
    } rows[] = {{"KR", korean}, {"KP", korean}, {"CN", chinese}, {"TW", chinese}, {"HK", chinese}, {"MO", chinese},
        {"SG", chinese}, {"MY", chinese}, {"VN", vietnamese}, {"HU", hungarian}};
    for (const auto& row : rows)
        if (row.code == country.view()) return row.languages;
    return 0;
}

/// Names in capitals among others in small letters: the family name. \return given_first when there are none
inline name_order by_capitals(const words& said)
{
    std::size_t upper = 0;
    while (upper < said.size() && said[upper].upper) ++upper;
    const bool spoken = said[0].text.find_first_of("AEIOUYaeiouy") != std::string_view::npos;
    const bool long_enough = (spoken && said[0].text.size() > 2) || said[0].languages != 0; // no "JRR"
    std::size_t total = 0, initials = 0;
    for (const word& w : said) {
        total += w.upper;
        initials += w.initial;
    }
    if (total + initials == said.size() || total == 0) return name_order::given_first;
    if (upper == total && long_enough) return name_order::capitals_first;
    std::size_t behind = 0;
    while (behind < said.size() && said[said.size() - 1 - behind].upper) ++behind;
    if (behind == total && said.back().text.size() > 2) return name_order::capitals_last;
    return name_order::given_first;
}

/// "Gyu-back", "Jong-Un"
inline bool is_syllable_pair(const word& w)
{
    const std::size_t hyphen = w.text.find('-');
    return hyphen != std::string_view::npos && w.text.find('-', hyphen + 1) == std::string_view::npos
           && is_one_syllable(w.text.substr(0, hyphen)) && is_one_syllable(w.text.substr(hyphen + 1));
}

/// The language whose family name stands first by list and by the look of the rest; 0: none.
inline int by_look(const words& said)
{
    using namespace lexicon::language_bit;
    const word& first = said[0];
    const word& last = said.back();
    const bool two = said.size() == 2;
    const bool listed = first.languages > 0;
    const bool short_family = listed ? (first.languages & (korean | chinese)) != 0 : is_one_syllable(first.text);
    if (two && is_syllable_pair(last) && short_family && (listed || last.lower_after)) return korean;
    if (!listed) return 0;
    if ((last.languages & first.languages) != 0) return 0; // "Yang Cao": either may be
    if (two && (first.languages & chinese) && is_pinyin_pair(last.text)) return chinese;
    if (two) return first.languages == hungarian ? hungarian : 0;
    for (std::size_t i = 1; i < said.size(); ++i)
        if (!is_one_syllable(said[i].text)) return 0;
    if (said.size() == 3 && (first.languages & korean)) return korean;
    return first.languages & vietnamese;
}

/// By the custom of a country that writes family names first, unless the lists say otherwise; "Jung-tae" is given
/// wherever two syllables of a given name are joined so.
inline int by_country(const words& said, int spoken)
{
    using namespace lexicon::language_bit;
    const word& behind = said.back();
    if (said.size() == 2 && behind.lower_after && is_syllable_pair(behind)) return spoken & (korean | chinese);
    const bool first = (said[0].languages & spoken) != 0, last = (behind.languages & spoken) != 0;
    if (!first) return 0;
    return last && spoken == hungarian ? 0 : spoken;
}

/// "Van Dorp" of "Detective Van Dorp"; "Ben Ali" of "Judge Ben Ali" may be both names of one.
inline bool is_family_alone(const scan::token& first, const words& said)
{
    return says<"van">(first) && said.size() == 2 && !said[1].initial && said[1].languages == 0;
}
} // namespace orders

/// The order of a name's words: from capitals, a list of family names, the look of the words, and the title's country.
inline name_order order_of(
    scan::window& window, scan::window::iterator first, scan::window::iterator last, const name_setting& setting)
{
    using namespace orders;
    using namespace lexicon::language_bit;
    const words said = plain_words(window, first, last);
    if (said.size() < 2) return name_order::given_first;
    if (setting.titled && !setting.lone_is_given && is_family_alone(*first, said)) return name_order::family_alone;
    if (const name_order told = by_capitals(said); told != name_order::given_first) return told;
    for (const word& w : said)
        if (w.initial) return name_order::given_first;
    if (said[0].languages == -1) return name_order::family_first;
    const int spoken = languages_of(setting.country);
    int language = spoken != 0 ? by_country(said, spoken) : by_look(said);
    if (language != 0 && spoken == 0 && !setting.country.empty()) return name_order::disputed;
    const bool japanese = setting.family_first && said.size() == 2
                          && (setting.country.view() == "JP"
                              || (setting.country.empty() && is_romaji(said[0].text) && is_romaji(said[1].text)));
    if (language == 0) return japanese ? name_order::family_first : name_order::given_first;
    return (language & vietnamese) != 0 ? name_order::family_middle : name_order::family_first;
}

} // namespace lede::reader
