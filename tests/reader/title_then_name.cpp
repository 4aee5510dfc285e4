// Titles, then a comma, then the name, in sentences of our own.
#include "../people.hpp"

#include <doctest/doctest.h>

namespace {
// clang-format off
const tests::people_row ahead[] = {
    {"The minister and mayor, Mr. Lee, left.", "Lee = minister + mayor + Mr."},
    {"The mayor, Mr. Lee, left.", "Lee = mayor + Mr."},
    {"He saw Mayor of Oslo, Ann Holt, leave.", "Ann Holt = Mayor of Oslo"},
    {"As mayor of Oslo, Ann Holt left.", "Ann Holt = mayor of Oslo"},
    {"The mayor of Port Alba, Rosa Diaz, won.", "Rosa Diaz = mayor of Port Alba"},
    {"As head of Nordbank, Olga Petrov made cuts.", "Olga Petrov = head of Nordbank"},
    {"Hale's personal secretary, Mina Sato, called.", "Mina Sato = Hale's personal secretary"},
    {"The firm's chairman and chief executive, Tove Lind, said so.", "Tove Lind = firm's chairman + chief executive"},
    {"The Prime Minister of Norway, Ms. Ida Lund, spoke.", "Ida Lund = Prime Minister of Norway + Ms."},
    {"The former operations director, Tove Lind will lead it.", "Tove Lind = former operations director"},
    {"The president \xe2\x80\x94 our president, Tove Lind \xe2\x80\x94 signed.", "Tove Lind = president"},
    {"The chairman, Ivo Brandt, our deputy director, Ann Holt, and others met.", "Ivo Brandt = chairman | Ann Holt = deputy director"},
    {"President Ida Lund's national security adviser, Bo Roth, left.", "Ida Lund = President | Bo Roth = President Ida Lund's national security adviser"},
    {"The pastor, Asim Raza, spoke.", "Asim Raza = pastor"},
    {"The rebel commander, Asim Raza, said no.", "Asim Raza = rebel commander"},
    {"His deputy, Asim Raza, spoke, and his successor, Ann Holt, left.", "Asim Raza = deputy | Ann Holt = successor"},
    {"Its chairman, Sir Ivo Lind, disagreed.", "Ivo Lind = chairman + Sir"},
    {"NATO's commander, Gen. Asim Raza, left.", "Asim Raza = NATO's commander + Gen."},
    {"A spokesman, Lt. Asim Raza, left.", "Asim Raza = spokesman + Lt."},
    {"He met the blind sheikh, Sheikh Omar Zaid.", "Omar Zaid = Sheikh"},
    {"The 34-year-old mayor, Olga Brandt, left.", "Olga Brandt = mayor"},
    {"The Minister for Roads (Ann Holt) spoke.", "Ann Holt = Minister for Roads"},
    {"The Prime Minister (Mr Ivo Lind): I agree.", "Ivo Lind = Prime Minister + Mr"},
    {"The President of Norway, H.E. Ida Lund, spoke.", "Ida Lund = President of Norway + H.E."},
    {"The Bishop of Lund, the Right Rev. Bo Roth, left.", "Bo Roth = Bishop of Lund + Right Rev."},
    {"A spokesman for Afghan President Omar Zaid, Bo Roth, left.", "Omar Zaid = Afghan President | Bo Roth = spokesman for Afghan President Omar Zaid"},
    {"The trade and industry minister, Ann Holt, left.", "Ann Holt = trade and industry minister"},
    {"Of the mayors of Lund and Oslo, Ana Ruiz met Luis Paz.", ""},
    {"The mayor, Mr. Lee, and others left.", "Lee = Mr."},
    {"The mayor, Mr. Lee, Ms. Roth and a guest left.", "Lee = Mr. | Roth = Ms."},
    {"The Inspector-General of Police, IGP Bo Roth, left.", "Bo Roth = Inspector-General of Police + IGP"},
    {"The president, Gen. Holt, left.", "Holt = Gen."},
    {"The Treasurer, the Hon. Dr. Bo Roth, spoke.", "Bo Roth = Treasurer + Hon. + Dr."},
    {"The minister of labor, employment and social security, Bo Roth, left.", "Bo Roth = minister of labor, employment and social security"},
};
// clang-format on

void check(const auto& rows)
{
    for (const tests::people_row& r : rows) {
        CAPTURE(r.text);
        CHECK(tests::people(r.text) == r.people);
    }
}
} // namespace

TEST_CASE("reader/title_then_name") { check(ahead); }
