// What a parser says it starts on names all that it takes: a set that says less loses wordings, and nobody is told.
#include "../corpus/story.hpp"
#include "../reference.hpp"

#include <lede/explain.hpp>
#include <lede/find.hpp>
#include <lede/grammar/line.hpp>
#include <lede/grammar/meeting_name.hpp>
#include <lede/grammar/name_run.hpp>
#include <lede/grammar/person_name.hpp>
#include <lede/grammar/person_title.hpp>
#include <lede/grammar/temporal.hpp>
#include <lede/lexicon/tables.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <typeinfo>
#include <vector>

namespace {

using namespace lede::grammar;
using lede::lexicon::word_class;
namespace lexicon = lede::lexicon;

// Parsers

/// Calls f.operator()<Parser>() for a parser and for all that it is made of, once for each type.
template <class Parser, class F>
void for_each_part(F& f)
{
    static bool done = false;
    if (done) return;
    done = true;
    if constexpr (requires { typename Parser::left_type; }) {
        for_each_part<std::remove_cvref_t<typename Parser::left_type>>(f);
        for_each_part<std::remove_cvref_t<typename Parser::right_type>>(f);
    } else if constexpr (requires { typename Parser::rhs_type; }) {
        for_each_part<std::remove_cvref_t<typename Parser::rhs_type>>(f);
    } else if constexpr (requires { typename Parser::reads; }) {
        for_each_part<std::remove_cvref_t<typename Parser::reads>>(f);
    } else if constexpr (requires { typename Parser::subject_type; }) {
        for_each_part<std::remove_cvref_t<typename Parser::subject_type>>(f);
    } else {
        f.template operator()<Parser>();
    }
}

template <class F>
void for_each_parser(F& f, const auto&... rules)
{
    (for_each_part<std::remove_cvref_t<decltype(rules)>>(f), ...);
}

/// All the grammar, by the rules that the reader asks for.
template <class F>
void for_each_parser_of_the_grammar(F& f)
{
    for_each_parser(f, point, pair, range, offset, recurring, duration, vague, meeting_name, person_title,
        title_after_name, name_run, given_first, family_first, family_middle, family_in_capitals, inverted_family,
        inverted_given, any<clocks::is_long_zone{}>);
}

// Tokens

std::string with_capital(std::string word)
{
    word[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(word[0])));
    return word;
}
std::string in_capitals(std::string word)
{
    for (char& c : word) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return word;
}

struct cut_token {
    std::string text;
    token cut;
};

/// The first token of a text, set apart and glued to what stands before it.
void add(std::vector<cut_token>& to, std::string text)
{
    const token apart = lede::scan::tokenizer{text}.next(0, nullptr);
    token glued = apart;
    glued.before = token::gap::none;
    to.push_back({text, apart});
    to.push_back({std::move(text), glued});
}

/// Each word of the dictionary as it may be written, numbers of each length with what may be glued to them, marks.
std::vector<cut_token> all_tokens()
{
    std::vector<cut_token> all;
    for (const lexicon::classed_table& t : lexicon::tables)
        for (const lexicon::entry& e : t.words) {
            const std::string word{e.words};
            add(all, word);
            add(all, with_capital(word));
            add(all, in_capitals(word));
        }
    for (const char* word : {"Quonset", "quonset", "QUONSET", "U.S.", "K", "k", "'s"}) add(all, word);
    for (char mark = 0x20; mark < 0x7F; ++mark)
        if (!std::isalnum(static_cast<unsigned char>(mark))) add(all, std::string{mark} + " ");
    for (const char* mark : {"\u2013", "\u2014", "\u2019", "\u201C", "\u00a7", "\u2022"}) add(all, mark);
    std::vector<std::string> numbers;
    for (int n = 0; n < 2700; ++n) numbers.push_back(std::to_string(n));
    for (const char* n : {"00", "05", "007", "0000", "0930", "9999", "10000", "20000", "99999", "093015", "151530",
             "999999", "1000000", "20251104", "123456789", "1234567890", "12345678901"})
        numbers.push_back(n);
    for (const std::string& n : numbers)
        for (const char* behind : {"", "th", "s", "pm", ".5", ",500", "%"}) add(all, n + behind);
    return all;
}

// The check

struct check_starts {
    std::vector<cut_token> tokens = all_tokens();
    std::string seen; ///< the names of all parsers

    template <class Parser>
    void operator()()
    {
        seen.append(typeid(Parser).name()) += '\n';
        if constexpr (requires(const token& t) {
                          Parser{}.takes(t, true);
                          Parser::starts();
                      }) {
            constexpr first_set says = Parser::starts();
            CHECK_FALSE(says.nothing); // it takes a token
            if (says.anything) return;
            for (const cut_token& t : tokens) {
                if (says.admits(t.cut) || !(Parser{}.takes(t.cut, true) || Parser{}.takes(t.cut, false))) continue;
                CAPTURE(std::string{typeid(Parser).name()});
                CAPTURE(t.text);
                FAIL_CHECK("it takes what it says it does not start on");
                break;
            }
        }
    }
};

/// A name stands in a list as a whole word.
bool lists(const std::string& list, const std::string& name)
{
    const auto in_word = [](char c) { return c == '_' || (c >= 'a' && c <= 'z'); };
    for (std::size_t at = list.find(name); at != std::string::npos; at = list.find(name, at + 1))
        if (!in_word(list[at - 1]) && !in_word(list[at + name.size()])) return true;
    return false;
}

/// The structs of include/lede/grammar that say what they start on.
std::set<std::string> tellers()
{
    std::set<std::string> found;
    for (const auto& file : std::filesystem::directory_iterator{LEDE_SOURCE_DIR "/include/lede/grammar"}) {
        std::ifstream in{file.path()};
        std::string name;
        for (std::string line; std::getline(in, line);) {
            if (line.starts_with("struct ")) name = line.substr(7, line.find_first_of(" :<{", 7) - 7);
            const bool tells = line.starts_with("    static constexpr first_set starts()")
                               || line.starts_with("    static constexpr prefix begins()");
            if (tells && file.path().filename() != "first.hpp") found.insert(name);
        }
    }
    return found;
}

/// Phrases that the parsers of several tokens read, and the classes of the words in their midst.
constexpr const char* phrases_with_a_word[] = {"3 ~", "3~", "~ 2024", "10 ~ past three", "in 2450 ~", "15:00 ~"};
constexpr lexicon::class_set words_of_parsers{
    word_class::cardinal, word_class::ordinal, word_class::unit, word_class::zone, word_class::temporal_word};

/// Who explains a text tries all parsers, wherever they say they start.
void check_tried_everywhere(const std::string& text)
{
    CAPTURE(text);
    CHECK(lede::explain(text, tests::published()).kept == lede::find(text, tests::published()));
}

} // namespace

TEST_CASE("grammar/starts: what takes a token says that it starts on it")
{
    check_starts check;
    for_each_parser_of_the_grammar(check);
    for (const std::string& name : tellers()) {
        CAPTURE(name);
        CHECK(lists(check.seen, name)); // else the rule that it belongs to is missing above
    }
}

TEST_CASE("grammar/starts: where every parser is tried, the same is found in any text of the tables")
{
    for (const std::string& row : tests::lines_of(tests::whole_file(LEDE_SOURCE_DIR "/tests/corpus/rows.txt")))
        check_tried_everywhere(row);
    for (const lexicon::classed_table& t : lexicon::tables)
        for (const lexicon::entry& e : t.words)
            for (std::string text : phrases_with_a_word)
                if (words_of_parsers.has(t.of)) check_tried_everywhere(text.replace(text.find('~'), 1, e.words));
}
