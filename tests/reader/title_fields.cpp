// What a title says: role, tenure, country and body.
#include "../people.hpp"

#include <lede/format.hpp>

#include <doctest/doctest.h>

TEST_CASE("reader/title_fields: the fields of a title")
{
    const std::string_view text = "Former Deputy Norwegian Fisheries Minister Ida Lund met the ambassador.";
    const auto found = lede::find(text, tests::persons());
    REQUIRE(found.size() == 1);
    const lede::person& p = *found[0].as_person();
    CHECK(found[0].where.in(text) == "Former Deputy Norwegian Fisheries Minister Ida Lund");
    REQUIRE(p.titles.size() == 1);
    const lede::title& t = p.titles[0];
    CHECK(t.role[0].in(text) == "Fisheries Minister");
    CHECK(t.modifier == lede::tenure::former);
    CHECK(t.country.view() == "NO");
    CHECK(t.organization.empty());
    CHECK(lede::office(t, text) == "fisheries minister");
}

TEST_CASE("reader/title_fields: the role of a plural title is one person's")
{
    const auto role = [](std::string_view text) {
        const auto found = lede::find(text, tests::persons());
        REQUIRE(found.size() == 2);
        const lede::title& t = found[1].as_person()->titles[0];
        std::string pieces;
        for (const lede::span piece : t.role) pieces.append(pieces.empty() ? "" : "+").append(piece.in(text));
        return pieces + " = " + lede::office(t, text);
    };
    CHECK(role("Presidents Lee Marsh and Ann Holt met.") == "President = president");
    CHECK(role("Defense Ministers Lee Marsh and Ann Holt met.") == "Defense Minister = defense minister");
    CHECK(role("Prime\nMinisters Lee Marsh and Ann Holt met.") == "Prime\nMinister = prime minister");
    CHECK(role("Ministers of Trade Lee Marsh and Ann Holt met.") == "Minister+of Trade = trade minister");
    CHECK(role("Ministers for Chinese Affairs Lee Marsh and Ann Holt met.")
          == "Minister+for Chinese Affairs = minister for chinese affairs");
    CHECK(role("Secretaries Lee Marsh and Ann Holt met.") == "Secretaries = secretary");
    CHECK(role("Messrs. Marsh and Holt met.") == "Messrs. = messrs");
}

TEST_CASE("reader/title_fields: a firm's full stop stands in its name")
{
    const std::string_view text = "They met Texas Air Corp. Chairman Nils Aaby in Oslo.";
    const auto found = lede::find(text, tests::persons());
    REQUIRE(found.size() == 1);
    CHECK(found[0].as_person()->titles[0].organization.in(text) == "Texas Air Corp.");
    CHECK(found[0].as_person()->titles[0].country.empty());
}

TEST_CASE("reader/title_fields: the body of an office, before and behind its head")
{
    const std::string_view text = "Harbour Council Director Jon Vale and Ann Holt, director of the Harbour Council.";
    const auto found = lede::find(text, tests::persons());
    REQUIRE(found.size() == 2);
    for (const lede::mention& m : found) {
        CHECK(m.as_person()->titles[0].organization.in(text) == "Harbour Council");
        CHECK(lede::office(m.as_person()->titles[0], text) == "director");
    }
}

TEST_CASE("reader/title_fields: a body by its name alone")
{
    const auto body = [](std::string_view text) {
        const auto found = lede::find(text, tests::persons());
        REQUIRE(found.size() == 1);
        const lede::title& t = found[0].as_person()->titles[0];
        return lede::office(t, text) + " @ " + std::string(t.organization.in(text));
    };
    CHECK(body("Ann Holt, CEO of Tallmart, left.") == "chief executive officer @ Tallmart");
    CHECK(body("Ann Holt, professor at Harwick, left.") == "professor @ Harwick");
    CHECK(body("Ann Holt, analyst with Lund Economics, left.") == "analyst @ Lund Economics");
    CHECK(body("Ann Holt, mayor of Port Alba, left.") == "port alba mayor @ ");
    CHECK(body("Ann Holt, vice president of Marketing, left.") == "marketing president @ ");
    CHECK(body("Supreme Court Justice Ann Holt left.") == "justice @ Supreme Court");
    CHECK(body("They met Lund County Sheriff Ann Holt.") == "sheriff @ Lund County");
    CHECK(body("New York City Mayor Ann Holt left.") == "mayor @ New York City");
    CHECK(body("They met Harbour Board Quebec Province Director Ann Holt.") == "province director @ Harbour Board");
    CHECK(body("Michigan State University President Ann Holt left.") == "president @ Michigan State University");
    CHECK(body("University of Lund rector Ann Holt left.") == "rector @ University of Lund");
    CHECK(body("They met Harbour Region 4 Administrator Ann Holt.") == "administrator @ Harbour Region 4");
    CHECK(body("Assistant U.S. Attorney Ann Holt left.") == "assistant attorney @ ");
    CHECK(body("They met Assistant U.S. Attorney for Ohio Affairs Ann Holt.")
          == "assistant attorney for ohio affairs @ ");
    CHECK(body("King County Police Chief Ann Holt left.") == "police chief @ King County");
    CHECK(body("They met Special Envoy for Norway Ann Holt.") == "special envoy for norway @ ");
    CHECK(body("Armed Forces spokesman Ann Holt left.") == "spokesperson @ Armed Forces");
    CHECK(body("They met Lund Inc. executive Ann Holt.") == "executive @ Lund Inc.");
    CHECK(body("American Airlines CEO Ann Holt left.") == "chief executive officer @ American Airlines");
    CHECK(body("General Motors CEO Ann Holt left.") == "chief executive officer @ General Motors");
    CHECK(body("Ann Holt, Chair, Save Our Fish: thank you") == "chair @ Save Our Fish");
    CHECK(body("Ann Holt, the vice president's aide, left.") == "aide @ ");
    CHECK(body("They met Sgt. 1st Class Ann Holt.") == "sergeant first class @ ");
    CHECK(body("They met New York Times columnist Ann Holt.") == "columnist @ New York Times");
    CHECK(body("Ann Holt, a trader at Lund Brothers in New York, left.") == "trader @ Lund Brothers");
    CHECK(body("Ann Holt, a Ph.D. student in biology, left.") == "ph d student in biology @ ");
    CHECK(body("They met the Spartan king Arkos.") == "spartan king @ ");
    CHECK(body("Ann Holt, prime minister of the UAE, left.") == "prime minister @ ");
    CHECK(body("Ann Holt, head of the U.N., left.") == "head @ U.N.");
    CHECK(body("Ann Holt, Ambassador to the Republic of Peru, left.") == "ambassador to republic of peru @ ");
    CHECK(body("Ann Holt, ambassador of Norway to Peru, left.") == "ambassador of norway to peru @ ");
    CHECK(body("Agency for Trade deputy director Ann Holt left.") == "director @ Agency for Trade");
    CHECK(body("General Mills Finance Director Ann Holt left.") == "finance director @ General Mills");
    CHECK(body("Ann Holt, nominee for Fisheries Agency director, left.") == "director @ Fisheries Agency");
    CHECK(body("Ann Holt, an editor at Finance Weekly, left.") == "editor @ Finance Weekly");
}

TEST_CASE("reader/title_fields: whose adviser it is, is a person and no body")
{
    const std::string_view text = "They met President Ida Lund's adviser, Ann Holt.";
    const auto found = lede::find(text, tests::persons());
    REQUIRE(found.size() == 2);
    CHECK(found[1].as_person()->titles[0].organization.empty());
    CHECK(lede::office(found[1].as_person()->titles[0], text) == "adviser");

    const auto others = lede::find("Jon Vale, aide of U.N. Envoy Kai Berg, left.", tests::persons());
    REQUIRE(others.size() == 2);
    CHECK(others[0].as_person()->titles[0].organization.empty());
}

TEST_CASE("reader/title_fields: the country after a name is its title's")
{
    const std::string_view member = "They met IOC member Prince Olaf of Norway.";
    const auto titled = lede::find(member, tests::persons());
    REQUIRE(titled.size() == 1);
    CHECK(titled[0].as_person()->titles[0].country.empty());
    CHECK(titled[0].as_person()->titles[1].country.view() == "NO");

    const auto about = lede::find(
        "They met the envoy for Norway, Ann Holt, and the minister for Norway, Bo Roth.", tests::persons());
    REQUIRE(about.size() == 2);
    CHECK(about[0].as_person()->titles[0].country.empty());
    CHECK(about[1].as_person()->titles[0].country.view() == "NO");

    const auto sent = lede::find("They met U.S. Envoy to the Palestinian Authority Ann Holt.", tests::persons());
    REQUIRE(sent.size() == 1);
    CHECK(sent[0].as_person()->titles[0].country.view() == "US");

    const auto adviser = lede::find("Ann Holt, an adviser to the president of Peru, left.", tests::persons());
    REQUIRE(adviser.size() == 1);
    CHECK(adviser[0].as_person()->titles[0].country.view() == "PE");

    const auto firm = lede::find("American Airlines chairman Ann Holt left.", tests::persons());
    REQUIRE(firm.size() == 1);
    CHECK(firm[0].as_person()->titles[0].country.empty());

    const std::string_view text = "Prime Minister Carla Neri of Italy and Lena Okafor of Ghana met.";
    const auto found = lede::find(text, tests::persons());
    REQUIRE(found.size() == 1);
    CHECK(found[0].as_person()->titles[0].country.view() == "IT");
}
