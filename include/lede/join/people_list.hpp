// Lists of people in a sentence: where they begin and end.
#pragma once
#include <lede/join/line.hpp>

namespace lede::joining {

/// "along with" of "X, along with Y", "together with", "as well as", at each of its words
inline bool adds_to_list(const scene& s, std::size_t k)
{
    const auto added = [&](std::size_t n) {
        const bool opens = s[n - 1 - s[n - 1].is_mark(',')].is == item::kind::person;
        return opens && s.is<"along", "together">(n) && s.is<"with">(n + 1);
    };
    const auto well = [&](std::size_t n) { return s.is<"well">(n) && s.is<"as">(n - 1) && s.is<"as">(n + 1); };
    return added(k) || added(k - 1) || well(k - 1) || well(k) || well(k + 1);
}

/// Items that a list of people is made of: names, titles around them, commas, "and".
inline bool in_list(const scene& s, std::size_t k)
{
    return s[k].is == item::kind::person || s[k].is_mark(',') || s[k].is_mark('(') || s[k].is_mark(')')
           || s[k].is_mark('-') || s[k].is_mark(scan::mark::en_dash) || s[k].token.is == scan::token::kind::possessive
           || s.is<"and", "of", "the", "for", "his", "her", "their", "under">(k) || s.is_one_of<counterparts>(k)
           || s[k].is_capital() || adds_to_list(s, k);
}

/// "X and Y, the host and the chair respectively, spoke", at the first comma: the second; else nowhere.
inline std::size_t past_respective(const scene& s, std::size_t comma)
{
    constexpr std::size_t longest = 16;
    const std::size_t respective = s.ahead(comma + 1, longest,
        [&](std::size_t k) { return s.is<"respectively">(k) || s[k].is == item::kind::person || s[k].reports(); });
    return s.is<"respectively">(respective) && s[respective + 1].is_mark(',') ? respective + 1 : scene::nowhere;
}

/// "X, the current chairman, read it out", at the first comma: the second; else nowhere.
inline std::size_t past_post_held(const scene& s, std::size_t comma)
{
    constexpr std::size_t longest = 4;
    if (!s.is<"the", "its", "their">(comma + 1)) return scene::nowhere;
    const std::size_t end
        = s.ahead(comma + 2, longest, [&](std::size_t k) { return !s[k].is_word() || s[k].reports(); });
    const item& post = s[end - 1];
    const bool office
        = post.has(word_class::office) || post.tells() == encounter::host || post.tells() == encounter::chair;
    return s[end].is_mark(',') && office ? end : scene::nowhere;
}

/// ", head of the Fund, and Y", at the first comma: the second; else the item itself.
inline std::size_t past_description(const scene& s, std::size_t comma)
{
    constexpr std::size_t longest = 10;
    if (!s[comma].is_mark(',')) return comma;
    if (const std::size_t end = past_respective(s, comma); end != scene::nowhere) return end;
    if (const std::size_t end = past_post_held(s, comma); end != scene::nowhere) return end;
    const bool aged = s[comma + 1].token.is_number() && s[comma + 2].is_mark(','); // ", 52,"
    bool of = aged || s.is<"his", "her", "their">(comma + 1);                      // ", her voice breaking,"
    for (std::size_t k = comma + 1; k < comma + longest; ++k) {
        if (s[k].is_mark(',')) return of ? k : comma;
        const bool owner = s[k].token.is == scan::token::kind::possessive; // ", Ghana's head of staff,"
        const bool more = s.is<"and">(k) && of && s[k + 1].is_capital();   // ", Advisor for Trade and Industry, and Y"
        if ((!s[k].is_word() && !owner) || s[k].reports()) break;
        if (s.is<"who", "which", "and", "invitation", "you">(k) && !more) break;
        if (s.is_one_of<words_before_deed, forms_of_speak>(k)) break;      // ", both spoke in favour of it,"
        const bool numbered = s.is<"of">(k) && s[k + 1].token.is_number(); // ", of 4 Church Row,"
        of = of || numbered || owner || s.is<"by", "via">(k)
             || (k > comma + 1 && s.is<"of", "for", "at">(k)); // ", by video, Y"
    }
    return comma;
}

/// "X and the water chief, Y, are", at "the": the comma before Y; else the item itself.
inline std::size_t past_post(const scene& s, std::size_t the)
{
    constexpr std::size_t longest = 8;
    if (!s.is<"the", "its", "their">(the) || !s.is<"and">(the - 1)) return the;
    const std::size_t comma = s.ahead(the + 1, longest, [&](std::size_t k) {
        return !s[k].is_word() || s[k].reports() || s[k].tells() != encounter{} || s.is_one_of<words_before_deed>(k);
    });
    return s[comma].is_mark(',') && s[comma + 1].is == item::kind::person ? comma : the;
}

/// The first item of the list that a person stands in.
inline std::size_t first_of_list(const scene& s, std::size_t i)
{
    constexpr std::size_t longest = 24;
    std::size_t first = i;
    while (i - first < longest && first > 0 && in_list(s, first - 1)) --first;
    return first;
}

/// "said" of ""We agree," said X", "asked" of ""Who pays?" asked X"      but not of "An aide said X had been told"
inline bool tells_quote(const scene& s, std::size_t verb)
{
    const bool quoted = verb == 0 || s[verb - 1].is_mark('"') || s[verb - 1].quoted;
    const bool said = s.is<"said", "says">(verb) && s[verb - 1].is_mark(',');
    return said || (quoted && (s.is<"said", "says">(verb) || s.is_one_of<verbs_of_debate>(verb)));
}

/// "Y" of "Under questioning from X, Y said", "Together with X, Y opened it": no list, but a phrase and the subject.
inline bool stands_behind_phrase(const scene& s, std::size_t i, std::size_t first)
{
    const std::size_t comma = s.back(i, 5, [&](std::size_t k) { return s[k].is_mark(','); });
    if (first == i || first > 5 || comma == scene::nowhere || comma <= first) return false;
    return s.between(first, i, [&](std::size_t k) { return s.is<"and">(k); }) == scene::nowhere;
}

/// The person is one to whom something is done: "met X", "thanked X and Y", "a call with X": what follows is told of
/// another.
inline bool is_object(const scene& s, std::size_t i)
{
    const std::size_t first = first_of_list(s, i);
    if (stands_behind_phrase(s, i, first)) return false;
    const item& before = s[first - 1];
    return (before.tells() != encounter{} && before.tells() != encounter::hold)
           || (before.reports() && !tells_quote(s, first - 1))
           || s.is<"with", "to", "by", "from", "like", "than", "on">(first - 1) || (first > 0 && s.is<"of">(first))
           || s.is_one_of<verbs_done_to_people>(first - 1);
}

/// "were" of "other senior officials were", at "other": behind those whom a list does not name; else the item itself.
inline std::size_t past_others(const scene& s, std::size_t k)
{
    constexpr std::size_t most = 4;
    if (!s.is<"other", "others", "several">(k)) return k;
    const std::size_t verb = s.ahead(
        k + 1, most, [&](std::size_t n) { return s.is_one_of<words_before_deed>(n) || s[n].tells() != encounter{}; });
    return verb == scene::nowhere ? k : verb;
}

/// The item behind the list that a person stands in: "is" of "X and Y is", at X.
inline std::size_t behind_list(const scene& s, std::size_t i)
{
    constexpr std::size_t longest = 40;
    std::size_t k = i + 1;
    while (k < i + longest && in_list(s, k)) k = past_post(s, past_description(s, k)) + 1;
    return past_others(s, k);
}

/// "on Monday", "next week", "in the morning", at the first of its items
inline bool is_date_at(const scene& s, std::size_t k)
{
    const std::size_t first = k + s.is<"on", "in">(k), date = first + s.is<"the">(first);
    return s[date].is == item::kind::date && (first > k || date == k);
}

/// "walked" of "X, who is ill, walked out", of "X, visibly ill, walked out", at "who" and "visibly": behind what is set
/// in between; else the item itself: "told" of "the minister, X, told them so, weeping".
inline std::size_t past_aside(const scene& s, std::size_t first)
{
    constexpr std::size_t longest = 16;
    if (!s[first - 1].is_mark(',') || !s[first].token.is_lower()) return first;
    if (s[first].reports() || s.is_one_of<words_before_deed, verbs_of_debate>(first)) return first;
    const std::size_t comma = s.ahead(first + 1, longest, [&](std::size_t k) { return s[k].is_mark(','); });
    return comma == scene::nowhere ? first : comma + 1;
}

/// "questioned" of "X of the Chinese army questioned", at "army": behind the rest of the body's name.
inline std::size_t past_body(const scene& s, std::size_t first)
{
    const auto plain = [&](std::size_t k) {
        return s[k].is_word() && s[k].token.is_lower() && s[k].tells() == encounter{} && !s[k].reports()
               && !s.word(k).ends_with("ed") && !s[k].has(word_class::past_cue)
               && !s.is_one_of<words_before_deed, irregular_pasts, clear_pasts, verbs_of_arriving>(k);
    };
    if (s.back(first, 4, [&](std::size_t k) { return s.is<"of">(k); }) == scene::nowhere) return first;
    constexpr std::size_t longest = 3;
    std::size_t behind = first;
    while (behind < first + longest && plain(behind)) ++behind;
    return behind;
}

/// "spoke" of "X from Port Poe spoke", at "from": behind the place he comes from
inline std::size_t past_origin(const scene& s, std::size_t from)
{
    constexpr std::size_t longest = 4;
    if (!s.is<"from">(from) || s[from - 1].is != item::kind::person) return from;
    std::size_t k = from + 1;
    while (k <= from + longest && s[k].is_capital()) ++k;
    return k > from + 1 ? k : from;
}

/// What a person is told to do: the verb behind the list he stands in, past the small words before it.
struct deed_told {
    std::size_t verb{};
    bool planned{}; ///< "will speak", "is due to speak"
};
inline deed_told deed_behind(const scene& s, std::size_t i)
{
    constexpr std::size_t longest = 7;
    deed_told deed{past_body(s, past_aside(s, past_origin(s, behind_list(s, i))))};
    for (std::size_t n = 0; n < longest && deed.verb < s.size(); ++n, ++deed.verb) {
        const std::size_t k = deed.verb;
        if (s.is<"will", "to">(k)) deed.planned = true;
        const bool adverb = s.is<"twice", "again">(k) || (s[k].token.is_lower() && s.word(k).ends_with("ly"));
        if (!adverb && !is_date_at(s, k) && !s.is_one_of<words_before_deed>(k)) break;
    }
    return deed;
}

/// "said" of ""We agree," said X", ""We agree," said the Rev. X", ""Whose is it?" asked the chair of the board, X", "X
/// said"
inline std::size_t verb_told(const scene& s, std::size_t i)
{
    constexpr std::size_t longest = 6;
    const auto tells = [&](std::size_t k) { return (!s[k].is_word() && !s[k].is_mark(',')) || tells_quote(s, k); };
    const std::size_t before = s.back(i, longest, tells);
    return before != scene::nowhere && s[before].is_word() ? before : deed_behind(s, i).verb;
}

/// Of a closing bracket, the opening one: "Dr. Ann Low (soil), Professor Ray Poe"; else the item itself.
inline std::size_t before_bracket(const scene& s, std::size_t k)
{
    if (!s[k].is_mark(')')) return k;
    const std::size_t opening = s.back(k, 6, [&](std::size_t n) { return s[n].is_mark('('); });
    return opening == scene::nowhere ? k : opening;
}

/// "and the head of the customs service, Director Ann Low", "X, head of the Fund, and Y", "X, who is ill, and Y", at
/// the second comma: a list
/// goes on before "the", at the first comma; else the item itself.
inline std::size_t before_description(const scene& s, std::size_t comma)
{
    constexpr std::size_t longest = 9;
    if (!s[comma].is_mark(',')) return comma;
    for (std::size_t k = comma, n = 0; k-- > 1 && n < longest; ++n) {
        if (s[k].is_mark(',')) return past_description(s, k) == comma || s.is<"who">(k + 1) ? k : comma;
        if ((!s[k].is_word() && !s[k].is_mark('-')) || s.is<"presence">(k)) return comma;
        const bool led = s.is<"and", "by", "from", "with", "include", "includes", "included", "was", "were", "is",
            "are", "elected", "heard", "together">(k - 1);
        if (s.is<"our", "my">(k) && s[k + 1].tells() == encounter{}) return k; // but not "our host, X"
        if (s.is<"the", "its", "their", "a", "an">(k) && (led || s[k - 1].is_mark(','))) return k;
        if (s.is<"for">(k) && s[k - 1].is_mark(',')) return k; // "X and, for the other side, Y"
    }
    return comma;
}

} // namespace lede::joining
