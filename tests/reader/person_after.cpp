// Titles in apposition behind a name, in sentences of our own.
#include "../people.hpp"

#include <doctest/doctest.h>

namespace {
// clang-format off
const tests::people_row after[] = {
    {"10:00 Welcome by Dr. Ida Lund, President of the Society\n11:00 Fish", "Ida Lund = Dr. + President of the Society"},
    {"Ida Lund, the Norwegian secretary of defense, left.", "Ida Lund = Norwegian secretary of defense"},
    {"Jae Hyun, South Korea's foreign minister, spoke.", "Jae Hyun = South Korea's foreign minister"},
    {"Olga Petrov, chairwoman and chief executive of Nordbank, said so.", "Olga Petrov = chairwoman + chief executive of Nordbank"},
    {"Tomas Berg, who served as deputy governor, retired.", "Tomas Berg = deputy governor"},
    {"Rosa Diaz, 54, mayor of Port Alba, won.", "Rosa Diaz = mayor of Port Alba"},
    {"Sol Ferrer (R-S.C.), a former senator, came.", "Sol Ferrer = former senator"},
    {"Governor Lee Marsh, a former judge, left.", "Lee Marsh = Governor + former judge"},
    {"Ann Holt, CEO & Executive Director, left.", "Ann Holt = CEO + Executive Director"},
    {"Ann Holt, formerly a Nordbank Inc. executive overseeing loans, left.", "Ann Holt = Nordbank Inc. executive"},
    {"Holt, a former judge in Port Alba, left.", "Holt = former judge in Port Alba"},
    {"Nordbank, a leader in loans, said so.", ""},
    {"Ann Holt, my chief of staff, left.", "Ann Holt = chief of staff"},
    {"I\xe2\x80\x99m Ann Holt, mayor of Port Alba.", "Ann Holt = mayor of Port Alba"},
    {"We welcome Ann Holt, secretary of trade, to give remarks.", "Ann Holt = secretary of trade"},
    {"Jon Vale, the lead Norwegian negotiator on fish, left.", "Jon Vale = lead Norwegian negotiator on fish"},
    {"Jon Vale, chief of staff for U.N. Secretary-General Kai Berg.", "Jon Vale = chief of staff for U.N. Secretary-General Kai Berg | Kai Berg = U.N. Secretary-General"},
    {"Ivo Lind, head coach of the Rovers, left.", "Ivo Lind = head coach of the Rovers"},
    {"Ivo Lind, the vice president's communications director, left.", "Ivo Lind = vice president's communications director"},
    {"Bo Roth, Governor Ida Lund's chief of staff, left.", "Bo Roth = Governor Ida Lund's chief of staff | Ida Lund = Governor"},
    {"Ann Carr, Ph.D., director of the clinic, left.", "Ann Carr, Ph.D. = director of the clinic"},
    {"Ivo Lind, Jr., president of the union, left.", "Ivo Lind, Jr. = president of the union"},
    {"They spoke with Ivo Lind, Prime Minister of Norway to thank him.", "Ivo Lind = Prime Minister of Norway"},
    {"Ivo Lind, president and chairman of Nordbank said so.", "Ivo Lind = president + chairman of Nordbank"},
    {"No one was hurt, Ann Carr, a spokesperson for the clinic said.", "Ann Carr = spokesperson for the clinic"},
    {"He left with Ann Carr, a spokesperson for the clinic said.", ""},
    {"His father, Asim Raza, spoke.", ""},
    {"Ann Holt, Chair, Save Our Fish: thank you", "Ann Holt = Chair, Save Our Fish"},
    {"Ann Holt, Chair, Oslo, left.", "Ann Holt = Chair"},
    {"Ann Holt, CEO, Lund Cables; Bo Roth, Chair", "Ann Holt = CEO, Lund Cables | Bo Roth = Chair"},
    {"Ivo Lind, 58 years old and former chairman of Nordbank, left.", "Ivo Lind = former chairman of Nordbank"},
    {"Ivo Lind, 45 years in, president of Nordbank, left.", ""},
    {"Ivo Lind, 45 years old, president of Nordbank, left.", "Ivo Lind = president of Nordbank"},
    {"Ann Holt, aged 34, a teacher from Oslo, won.", "Ann Holt = teacher from Oslo"},
    {"Ann Holt, a 34-year-old teacher from Oslo, won.", "Ann Holt = teacher from Oslo"},
    {"Ann Holt, then the mayor, left.", "Ann Holt = mayor"},
    {"Ann Holt, who becomes vice chairman, left.", "Ann Holt = vice chairman"},
    {"Ann Holt, author of \"The Long Road,\" left.", "Ann Holt = author"},
    {"Ann Holt, a lawyer by training, left.", "Ann Holt = lawyer"},
    {"Ann Holt, a member of the choir all her life, left.", "Ann Holt = member of the choir"},
    {"Ann Holt - Director of Sales - wrote back.", "Ann Holt = Director of Sales"},
    {"Lee In-young, a former judge, left.", "Lee In-young = former judge"},
    {"McKenna, a former judge in Port Alba, left.", "McKenna = former judge in Port Alba"},
    {"Ann Holt, Ph.D. student in biology, left.", "Ann Holt = Ph.D. student in biology"},
    {"Ann Holt of Harwick University, a lead author of the study, left.", "Ann Holt = lead author of the study"},
    {"Professor Ann Holt of Harwick University, a lead author of the study, left.", "Ann Holt = Professor + lead author of the study"},
    {"REMARKS BY HON. ANN HOLT, A SENATOR FROM MAINE", "ANN HOLT = HON. + SENATOR FROM MAINE"},
    {"They met Dr. Brandt's nurse, Ida Lund.", "Brandt = Dr. | Ida Lund = Dr. Brandt's nurse"},
    {"Ann Holt, head of the U.S. Geological Survey's quake unit, left.", "Ann Holt = head of the U.S. Geological Survey's quake unit"},
    {"Ann Holt, Nominee for Secretary of Trade\nBo Roth, Nominee to be Ambassador to Norway", "Ann Holt = Nominee for Secretary of Trade | Bo Roth = Nominee to be Ambassador to Norway"},
    {"Ann Holt, minister of trade, industry and energy, left.", "Ann Holt = minister of trade, industry and energy"},
    {"Ann Holt, Minister of Trade, Oceans and the Danish Coast Guard, left.", "Ann Holt = Minister of Trade, Oceans and the Danish Coast Guard"},
    {"Ann Holt, minister of trade, defense and foreign minister of Norway, left.", "Ann Holt = minister of trade + defense and foreign minister of Norway"},
    {"Ann Holt, mayor in May, left.", "Ann Holt = mayor"},
    {"They met Ida, Duchess of Lund, and Ida, duchess of Lund.", "Ida = Duchess of Lund"},
    {"\"It is fine,\" Ann Carr, a spokesperson for the clinic said.", "Ann Carr = spokesperson for the clinic"},
    {"Carr, Ph.D., director of the clinic, left.", "Carr, Ph.D. = director of the clinic"},
    {"Rosa Diaz, age 54, mayor of Port Alba, won.", "Rosa Diaz = mayor of Port Alba"},
    {"Ann Holt, ex-mayor of Lund, left.", "Ann Holt = ex-mayor of Lund"},
    {"Ann Holt, pro-Western leader of Peru, left.", "Ann Holt = pro-Western leader of Peru"},
    {"Ann Holt of Lund met her friend, a judge in Oslo, in May.", ""},
    {"Ann Holt of St. Olaf College, a former judge, left.", "Ann Holt = former judge"},
    {"Ann Holt of Harwick-Lund University, a judge, left.", "Ann Holt = judge"},
    {"Ann Holt, a nominee of the governor, left.", ""},
    {"Ann Holt, the mayor: we are fine", "Ann Holt = mayor"},
    {"Ann Holt, the bishop of Lund, left.", "Ann Holt = bishop of Lund"},
    {"Ann Church, the mayor, left.", "Ann Church = mayor"},
    {"Angus King, the mayor, left.", "Angus King = mayor"},
    {"Ann Holt, the mayor, met the chairman of Nordbank, Bo Roth, in May.", "Ann Holt = mayor | Bo Roth = chairman of Nordbank"},
    {"For years, Ivo Brandt, the mayor, Ann Holt, and others came.", "Ivo Brandt = mayor"},
    {"They met Bo Roth, adviser to the Latvian President; Ann Holt, adviser to the Danish President; Jon Vale, a guest.", "Bo Roth = adviser to the Latvian President | Ann Holt = adviser to the Danish President"},
    {"Bo Roth | City Editor", "Bo Roth = City Editor"},
    {"Ann Holt, member of the Board of\nDirectors of Nordbank, left.", "Ann Holt = member of the Board of\nDirectors of Nordbank"},
    {"Ann Holt, Esq., counsel for the city, left.", "Ann Holt, Esq. = counsel for the city"},
    {"Ann Holt, of Ohio, to be an Assistant Secretary of Labor, vice Bo Roth, resigned.", "Ann Holt = to be an Assistant Secretary of Labor"},
    {"Ann Holt, to be Envoy to Norway.", "Ann Holt = to be Envoy to Norway"},
    {"They met the chief editor Ann Holt, director of sales Bo Roth, and others.", "Ann Holt = chief editor | Bo Roth = director of sales"},
    {"They met Trade Envoy Ann Holt, Envoy for Global Trade Bo Roth, and others.", "Ann Holt = Trade Envoy | Bo Roth = Envoy for Global Trade"},
    {"They met Dr. Ann Holt, director of Trade Wind Partners, in Oslo.", "Ann Holt = Dr. + director of Trade Wind Partners"},
    {"Ma. Luisa Ruiz, the treasurer, left. Ma. Luisa Ruiz, the mayor, left.", "Ma. Luisa Ruiz = treasurer | Ma. Luisa Ruiz = mayor"},
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

TEST_CASE("reader/person_after") { check(after); }
