// Sentences of our own: who is named in them, as what, and what is no person.
#include "reference.hpp"

#include <lede/types/vocabulary.hpp>
#include <lede/find.hpp>
#include <lede/format.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

std::string people(std::string_view text, const lede::context& wishes)
{
    std::string out;
    for (const lede::mention& m : lede::find(text, wishes)) {
        const lede::person& p = *m.as_person();
        out.append(out.empty() ? "" : " | ").append(p.name.where.in(text)).append(" = ");
        for (std::size_t i = 0; i < p.titles.size(); ++i) out.append(i ? " + " : "").append(p.titles[i].where.in(text));
    }
    return out;
}

lede::context persons()
{
    lede::context wishes = tests::published();
    wishes.wanted = lede::kinds::persons;
    return wishes;
}

struct row {
    std::string_view text;
    std::string_view people; // "name = title + title", set apart by " | "
};
// clang-format off
const row before[] = {
    {"The minister and mayor, Mr. Lee, left.", "Lee = minister + mayor + Mr."},
    {"The mayor, Mr. Lee, left.", "Lee = Mr."},
    {"He saw Mayor of Oslo, Ann Holt, leave.", "Ann Holt = Mayor of Oslo"},
    {"As mayor of Oslo, Ann Holt left.", "Ann Holt = mayor of Oslo"},
    {"Corp. Chairman Frank Low left.", "Frank Low = Chairman"},
    {"Texas Air Corp. Minister Frank Low left.", "Frank Low = Minister"},
    {"Texas Air. Chairman Frank Low left.", "Frank Low = Chairman"},
    {"UN's envoy Ann Holt left.", "Ann Holt = UN's envoy"},
    {"X's envoy Ann Holt left.", "Ann Holt = envoy"},
    {"labour's leader Ann Holt left.", "Ann Holt = leader"},
    {"Talks began when Norwegian Defense Secretary Ida Lund arrived.", "Ida Lund = Norwegian Defense Secretary"},
    {"The Norwegian commander from 1915 to 1916, General Berg, left.", "Berg = Norwegian commander + General"},
    {"Ida Lund, who served as prime minister from 1979 to 1990, died.", "Ida Lund = prime minister"},
    {"2. Remarks by Denmark's Trade Minister, Ida Lund\n3. Supper", "Ida Lund = Denmark's Trade Minister"},
    {"former Bank Chairman Gen. Olaf Berg and others", "Olaf Berg = former Bank Chairman + Gen."},
    {"Minister of Economy and Finance Carla Neri spoke.", "Carla Neri = Minister of Economy and Finance"},
    {"Minister of State for Disasters Tomi Okello told us", "Tomi Okello = Minister of State for Disasters"},
    {"Defense and Veterans Affairs Minister Jon Vale", "Jon Vale = Defense and Veterans Affairs Minister"},
    {"then-Speaker Ann Holt and ex-Governor Lee Marsh", "Ann Holt = then-Speaker | Lee Marsh = ex-Governor"},
    {"Acting Deputy Assistant Secretary for Trade Mia Torres", "Mia Torres = Acting Deputy Assistant Secretary for Trade"},
    {"Prime Minister-designate Karim Nasser left.", "Karim Nasser = Prime Minister-designate"},
    {"They met Lt. Gen. Ivo Brandt and Capt. Rosa Diaz.", "Ivo Brandt = Lt. Gen. | Rosa Diaz = Capt."},
    {"They met Lieutenant Colonel Brandt and President-elect Ruiz.", "Brandt = Lieutenant Colonel | Ruiz = President-elect"},
    {"The Rev. Dr. Amos Field preached.", "Amos Field = Rev. + Dr."},
    {"GOVERNOR JON VALE TO VISIT OSLO", "JON VALE = GOVERNOR"},
    {"MINISTER IDA LUND AND PRESIDENT LEE TO SIGN PACT IN ROME", "IDA LUND = MINISTER | LEE = PRESIDENT"},
    {"Queen Astrid and Pope Clement met.", "Astrid = Queen | Clement = Pope"},
    {"Mr. Hale said Ms. Orsini's plan failed.", "Hale = Mr. | Orsini = Ms."},
    {"Adviser to the Vice President Lena Okafor", "Lena Okafor = Adviser to the Vice President"},
    {"Harbour Holdings Chairman and Chief Executive Dina Roth", "Dina Roth = Harbour Holdings Chairman + Chief Executive"},
    {"Mayor Angus King and Secretary John Major spoke.", "Angus King = Mayor | John Major = Secretary"},
    {"Rep. Sol Ferrer, D-Lakeside, N.Y., voted.", "Sol Ferrer = Rep."},
    {"police chief Nils Aaby (BN-Kota Baru) agreed", "Nils Aaby = police chief"},
    {"They met Harbour Air Corp. Chairman Nils Aaby in Oslo.", "Nils Aaby = Harbour Air Corp. Chairman"},
    {"The strike hurt Nordbank Inc. Senator Ann Holt said so.", "Ann Holt = Senator"},
    {"He was a Senior Policy Advisor to U.S. Energy Secretary Ann Holt.", "Ann Holt = U.S. Energy Secretary"},
    {"Foreign Minister Vale, Latvian Minister for Trade Ilze Roth and others", "Vale = Foreign Minister | Ilze Roth = Latvian Minister for Trade"},
    {"The troops under General Ivo Brandt left.", "Ivo Brandt = General"},
    {"In Oslo King Olaf V spoke.", "Olaf V = King"},
    {"King Olaf V. Brandt and Ms. So met.", "Olaf V. Brandt = King | So = Ms."},
    {"They met Prime Minister Prak Sen. It was late.", ""},
    {"They met Nordbank Inc. executive Ann Holt.", "Ann Holt = Nordbank Inc. executive"},
    {"Then King Harald I left, and President Hale I think.", "Harald I = Then King | Hale = President"},
    {"Count Rolf de Brandt and Prime Minister Lord West met.", "Rolf de Brandt = Count | West = Prime Minister + Lord"},
    {"He greeted Sheikh Omar bin Zaid bin Sultan Al Rashid.", "Omar bin Zaid bin Sultan Al Rashid = Sheikh"},
    {"Prime Minister Prak Sen, who left", "Prak Sen = Prime Minister"},
    {"Harbour Rovers coach Ivo Lind left, and they met head coach Ann Holt.", "Ivo Lind = Harbour Rovers coach | Ann Holt = head coach"},
    {"Nordbank analyst Ivo Lind and Nordbank senior economist Ann Holt agreed.", "Ivo Lind = Nordbank analyst | Ann Holt = Nordbank senior economist"},
    {"They met Staff Sgt. Jon Vale, Gunnery Sgt. Ann Holt and Lance Cpl. Bo Roth.", "Jon Vale = Staff Sgt. | Ann Holt = Gunnery Sgt. | Bo Roth = Lance Cpl."},
    {"They met Pfc. Jon Vale and Sgt. 1st Class Ann Holt.", "Jon Vale = Pfc. | Ann Holt = Sgt. 1st Class"},
    {"They met Petty Officer 2nd Class Jon Vale and Chief Warrant Officer 2 Ann Holt.", "Jon Vale = Petty Officer 2nd Class | Ann Holt = Chief Warrant Officer 2"},
    {"They met 1st Lt. Jon Vale and Tech. Sgt. Ann Holt.", "Jon Vale = 1st Lt. | Ann Holt = Tech. Sgt."},
    {"They met Lt. Gen. (ret.) Jon Vale.", "Jon Vale = Lt. Gen. (ret.)"},
    {"Sheriff's Deputy Jon Vale and Deputy Ann Holt left.", "Jon Vale = Sheriff's Deputy | Ann Holt = Deputy"},
    {"Det. Jon Vale, PC Ann Holt and DCI Bo Roth left.", "Jon Vale = Det. | Ann Holt = PC | Bo Roth = DCI"},
    {"Det. Sgt. Jon Vale and Sheriff's Lt. Ann Holt left.", "Jon Vale = Det. Sgt. | Ann Holt = Sheriff's Lt."},
    {"State's Attorney Jon Vale and Town Clerk Ann Holt left.", "Jon Vale = State's Attorney | Ann Holt = Town Clerk"},
    {"He was a law clerk for Justice Ann Holt.", "Ann Holt = Justice"},
    {"Magistrate Judge Jon Vale met Detective Chief Inspector Ann Holt.", "Jon Vale = Magistrate Judge | Ann Holt = Detective Chief Inspector"},
    {"They met Deputy Central Bank Governor Jon Vale.", "Jon Vale = Deputy Central Bank Governor"},
    {"General Motors CEO Ann Holt left.", "Ann Holt = General Motors CEO"},
    {"Major League Baseball Commissioner Ann Holt left.", "Ann Holt = Major League Baseball Commissioner"},
    {"King County Sheriff Ann Holt left.", "Ann Holt = King County Sheriff"},
    {"Queen Mary University Professor Ann Holt met King Harald.", "Ann Holt = Queen Mary University Professor | Harald = King"},
    {"Lord Mayor Ann Holt and Deputies Ivo Lind and Bo Roth left.", "Ann Holt = Lord Mayor | Ivo Lind = Deputies | Bo Roth = Deputies"},
    {"Kings coach Ann Holt and Senators captain Bo Roth left.", "Ann Holt = Kings coach | Bo Roth = Senators captain"},
    {"They met WHO spokeswoman Ann Holt and IT director Bo Roth.", "Ann Holt = WHO spokeswoman | Bo Roth = IT director"},
    {"The teacher who Director Ann Holt met left.", "Ann Holt = Director"},
    {"Sen. J.D. Holt and Dr. M.A. Lind left.", "J.D. Holt = Sen. | M.A. Lind = Dr."},
    {"They met the Most Rev. Ann Holt and Msgr. Jon Vale.", "Ann Holt = Most Rev. | Jon Vale = Msgr."},
    {"Senators Lee Marsh, D-Minn., and Ann Holt, R-Texas, agreed.", "Lee Marsh = Senators | Ann Holt = Senators"},
    {"Drs. Lee Marsh and Ann Holt agreed.", "Lee Marsh = Drs. | Ann Holt = Drs."},
    {"Detectives Lee Marsh and Ann Holt agreed.", "Lee Marsh = Detectives | Ann Holt = Detectives"},
    {"They met state Sen. Ann Holt and police Chief Bo Roth.", "Ann Holt = state Sen. | Bo Roth = police Chief"},
    {"In her home state President Ann Holt won, as the state Senator Bo Roth said.", "Ann Holt = President | Bo Roth = Senator"},
    {"Chile's leftist President Ana Ruiz left.", "Ana Ruiz = Chile's leftist President"},
    {"Thai army chief General Ivo Lind left.", "Ivo Lind = Thai army chief + General"},
    {"Mission commander Col. Ivo Lind left.", "Ivo Lind = Mission commander + Col."},
    {"President/CEO Ann Holt and Co-founder/CEO Bo Roth left.", "Ann Holt = President + CEO | Bo Roth = Co-founder + CEO"},
    {"Captain (later Admiral) Horace Lind sailed.", "Horace Lind = Captain + Admiral"},
    {"They met Bishop Emeritus Ivo Lind and Professor Emerita Roth.", "Ivo Lind = Bishop Emeritus | Roth = Professor Emerita"},
    {"Senate President Pro Tem Bo Roth and House Speaker pro tempore Ann Holt left.", "Bo Roth = Senate President Pro Tem | Ann Holt = House Speaker pro tempore"},
    {"House Ways and Means Committee Chairman Bo Roth left.", "Bo Roth = House Ways and Means Committee Chairman"},
    {"They met VP Ann Holt and V.P. Roth.", "Ann Holt = VP | Roth = V.P."},
    {"Lt. Governor Ann Holt met Associate Prof. Bo Roth.", "Ann Holt = Lt. Governor | Bo Roth = Associate Prof."},
    {"SSG Ann Holt and LTC Bo Roth met Trooper First Class Jon Vale.", "Ann Holt = SSG | Bo Roth = LTC | Jon Vale = Trooper First Class"},
    {"Dr. Sultan Al Hamdan met Sultan Qasim.", "Sultan Al Hamdan = Dr. | Qasim = Sultan"},
    {"They met Duke Rolf II, as Duke Arne the Bold had.", "Rolf II = Duke | Arne = Duke"},
    {"Korean Minister Lee In-young spoke.", "Lee In-young = Korean Minister"},
    {"Consul-General Ann Holt met General-Major Bo Roth.", "Ann Holt = Consul-General | Bo Roth = General-Major"},
    {"They met Senator the Hon. Ann Holt and Profs. Bo Roth and Jon Vale.", "Ann Holt = Senator + Hon. | Bo Roth = Profs. | Jon Vale = Profs."},
    {"They elected Assembly Speaker Ann Holt.", "Ann Holt = Assembly Speaker"},
    {"I call Judge Ann Holt.", "Ann Holt = Judge"},
    {"The pro-Norwegian prime minister Ivo Lind and the pro-German King Olaf left.", "Ivo Lind = prime minister | Olaf = King"},
    {"They met Ann Holt, Minister for Roads, and the Honorable Bo Roth.", "Ann Holt = Minister for Roads | Bo Roth = the Honorable"},
    {"Minister for Roads and the Rev. Bo Roth", "Bo Roth = Rev."},
    {"The commander of the coalition, U.S. General Ivo Lind, left.", "Ivo Lind = commander of the coalition + U.S. General"},
    {"Detective Ann Holt left.", "Ann Holt = Detective"},
    {"AT&T CEO Ann Holt met PG&E spokesman Bo Roth.", "Ann Holt = AT&T CEO | Bo Roth = PG&E spokesman"},
    {"Our host city Mayor Ann Holt spoke.", "Ann Holt = Mayor"},
    {"Judge Advocate General Maj. Gen. Bo Roth left.", "Bo Roth = Judge Advocate General + Maj. Gen."},
};
const row after[] = {
    {"10:00 Welcome by Dr. Ida Lund, President of the Society\n11:00 Fish", "Ida Lund = Dr. + President of the Society"},
    {"Ida Lund, the Norwegian secretary of defense, left.", "Ida Lund = Norwegian secretary of defense"},
    {"Jae Hyun, South Korea's foreign minister, spoke.", "Jae Hyun = South Korea's foreign minister"},
    {"Olga Petrov, chairwoman and chief executive of Nordbank, said so.", "Olga Petrov = chairwoman + chief executive of Nordbank"},
    {"Tomas Berg, who served as deputy governor, retired.", "Tomas Berg = deputy governor"},
    {"Rosa Diaz, 54, mayor of Port Alba, won.", "Rosa Diaz = mayor of Port Alba"},
    {"Sol Ferrer (R-S.C.), a former senator, came.", "Sol Ferrer = former senator"},
    {"The mayor of Port Alba, Rosa Diaz, won.", "Rosa Diaz = mayor of Port Alba"},
    {"As head of Nordbank, Olga Petrov made cuts.", "Olga Petrov = head of Nordbank"},
    {"Hale's personal secretary, Mina Sato, called.", "Mina Sato = Hale's personal secretary"},
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
    {"The firm's chairman and chief executive, Tove Lind, said so.", "Tove Lind = firm's chairman + chief executive"},
    {"The Prime Minister of Norway, Ms. Ida Lund, spoke.", "Ida Lund = Prime Minister of Norway + Ms."},
    {"The former operations director, Tove Lind will lead it.", "Tove Lind = former operations director"},
    {"The president \xe2\x80\x94 our president, Tove Lind \xe2\x80\x94 signed.", "Tove Lind = president"},
    {"The chairman, Ivo Brandt, our deputy director, Ann Holt, and others met.", "Ivo Brandt = chairman | Ann Holt = deputy director"},
    {"Ivo Lind, head coach of the Rovers, left.", "Ivo Lind = head coach of the Rovers"},
    {"Ivo Lind, the vice president's communications director, left.", "Ivo Lind = vice president's communications director"},
    {"President Ida Lund's national security adviser, Bo Roth, left.", "Ida Lund = President | Bo Roth = President Ida Lund's national security adviser"},
    {"Bo Roth, Governor Ida Lund's chief of staff, left.", "Bo Roth = Governor Ida Lund's chief of staff | Ida Lund = Governor"},
    {"Ann Carr, Ph.D., director of the clinic, left.", "Ann Carr, Ph.D. = director of the clinic"},
    {"Ivo Lind, Jr., president of the union, left.", "Ivo Lind, Jr. = president of the union"},
    {"They spoke with Ivo Lind, Prime Minister of Norway to thank him.", "Ivo Lind = Prime Minister of Norway"},
    {"Ivo Lind, president and chairman of Nordbank said so.", "Ivo Lind = president + chairman of Nordbank"},
    {"No one was hurt, Ann Carr, a spokesperson for the clinic said.", "Ann Carr = spokesperson for the clinic"},
    {"He left with Ann Carr, a spokesperson for the clinic said.", ""},
    {"The pastor, Asim Raza, spoke.", "Asim Raza = pastor"},
    {"The rebel commander, Asim Raza, said no.", "Asim Raza = rebel commander"},
    {"His deputy, Asim Raza, spoke, and his successor, Ann Holt, left.", "Asim Raza = deputy | Ann Holt = successor"},
    {"His father, Asim Raza, spoke.", ""},
    {"Its chairman, Sir Ivo Lind, disagreed.", "Ivo Lind = chairman + Sir"},
    {"NATO's commander, Gen. Asim Raza, left.", "Asim Raza = NATO's commander + Gen."},
    {"A spokesman, Lt. Asim Raza, left.", "Asim Raza = spokesman + Lt."},
    {"He met the blind sheikh, Sheikh Omar Zaid.", "Omar Zaid = Sheikh"},
    {"Ann Holt, Chair, Save Our Fish: thank you", "Ann Holt = Chair, Save Our Fish"},
    {"Ann Holt, Chair, Oslo, left.", "Ann Holt = Chair"},
    {"Ann Holt, CEO, Lund Cables; Bo Roth, Chair", "Ann Holt = CEO, Lund Cables | Bo Roth = Chair"},
    {"Ivo Lind, 58 years old and former chairman of Nordbank, left.", "Ivo Lind = former chairman of Nordbank"},
    {"Ivo Lind, 45 years old, president of Nordbank, left.", "Ivo Lind = president of Nordbank"},
    {"Ann Holt, aged 34, a teacher from Oslo, won.", "Ann Holt = teacher from Oslo"},
    {"Ann Holt, a 34-year-old teacher from Oslo, won.", "Ann Holt = teacher from Oslo"},
    {"The 34-year-old mayor, Olga Brandt, left.", "Olga Brandt = mayor"},
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
    {"The Minister for Roads (Ann Holt) spoke.", "Ann Holt = Minister for Roads"},
    {"The Prime Minister (Mr Ivo Lind): I agree.", "Ivo Lind = Prime Minister + Mr"},
    {"The Bishop of Lund, the Right Rev. Bo Roth, left.", "Bo Roth = Bishop of Lund + Right Rev."},
    {"REMARKS BY HON. ANN HOLT, A SENATOR FROM MAINE", "ANN HOLT = HON. + SENATOR FROM MAINE"},
    {"They met Dr. Brandt's nurse, Ida Lund.", "Brandt = Dr. | Ida Lund = Dr. Brandt's nurse"},
    {"A spokesman for Afghan President Omar Zaid, Bo Roth, left.", "Omar Zaid = Afghan President | Bo Roth = spokesman for Afghan President Omar Zaid"},
    {"Ann Holt, head of the U.S. Geological Survey's quake unit, left.", "Ann Holt = head of the U.S. Geological Survey's quake unit"},
    {"Ann Holt, Nominee for Secretary of Trade\nBo Roth, Nominee to be Ambassador to Norway", "Ann Holt = Nominee for Secretary of Trade | Bo Roth = Nominee to be Ambassador to Norway"},
};
const row shared[] = {
    {"The trade ministers of Chile and Peru, Ana Ruiz and Luis Paz, left.", "Ana Ruiz = trade ministers of Chile and Peru | Luis Paz = trade ministers of Chile and Peru"},
    {"They voted to elect Bishop Ivo Roth.", "Ivo Roth = Bishop"},
    {"Senators Lee Marsh and Ann Holt agreed.", "Lee Marsh = Senators | Ann Holt = Senators"},
    {"Presidents Ruiz, Adler and Okafor met.", "Ruiz = Presidents | Adler = Presidents | Okafor = Presidents"},
    {"Messrs. Hale and Orsini", "Hale = Messrs. | Orsini = Messrs."},
    {"Professors Ivo Lind of the University of Oslo and Ann Holt of Harwick Law School agreed.", "Ivo Lind = Professors | Ann Holt = Professors"},
    {"President and Mrs. Adler waved.", "Adler = President | Adler = Mrs."},
    {"between the Prime Minister and Union President Josef Adler", "Josef Adler = Union President"},
};
const row none[] = {
    {"Akiba, a very old and very tall and very kind and very able judge, left.", ""},
    {"He saw mayor of Oslo, Ann Holt, leave.", ""},
    {"He saw Mayor, Ann Holt, leave.", ""},
    {"The mayor of Oslo, Ann Holt and Jon Vale, left.", ""},
    {"The trade ministers of Chile and Peru, Ruiz and Paz, left.", ""},
    {"\"It rains,\" says Holt, judge in Oslo.", ""},
    {"Venue: Town Hall, Ghent\nChair: to be named", ""},
    {"The call is at 6pm GMT PDT.", ""},
    {"A spokesman for the ministry said nothing.", ""},
    {"General Electric and the General Assembly", ""},
    {"Major League Baseball plays on President Street.", ""},
    {"King's College beat second division leaders Plymouth Albion.", ""},
    {"Dean Palmer hit his 30th homer.", ""},
    {"The Prime Minister's Office and the Secretary of State declined.", ""},
    {"Doctors Without Borders left.", ""},
    {"a general-purpose Chief Diversity Report", ""},
    {"Ministers met on Monday.", ""},
    {"Thank you, Madam Vice President.", ""},
    {"a circle of Chief Data Officers", ""},
    {"the first major Allied victory", ""},
    {"Deputy Chief of Mission at the Harbour Embassy Oslo", ""},
    {"artistic director of the Harbour Festival Chamber Players", ""},
    {"They signed a Sister Site Agreement.", ""},
    {"Ann Holt, who served the President, left.", ""},
    {"Ann Holt, a member for life as a, well, guest", ""},
    {"The coach Ann liked left, and a coach left Ann Holt.", ""},
    {"He was Ambassador Extraordinary and Plenipotentiary to Oslo.", ""},
    {"The Chief Innovation and Design Officer left.", ""},
    {"Public Defender Services closed, and the Major Crimes Unit met.", ""},
    {"Major Non-NATO Allies met.", ""},
    {"They crossed the Ambassador Bridge.", ""},
    {"They met in Senator Ann Holt Park.", ""},
    {"The Mayor Ann Holt Bridge opened.", ""},
    {"Bishop Holt High School won.", ""},
    {"They boarded the USS Admiral Holt.", ""},
    {"the editor of Public Administration in Northern Countries", ""},
    {"They met author Ann Holt and a Norwegian author Bo Roth.", ""},
    {"PC World said so, and they bought PC Tools.", ""},
    {"Historian Ann Holt left, and activist and philosopher Bo Roth stayed.", ""},
    {"They met Shi'ite cleric Omar Zaid and a Norwegian priest Bo Roth.", ""},
    {"VP Engineering, and the Foreign Service Officer Test", ""},
    {"the VP Residence, a Major Non-NATO Ally, General Licenses", ""},
    {"Assistant Manager Position: call now", ""},
    {"the board member of the University of California, San Diego, left", ""},
    {"Duke Energy and Duke Ellington", ""},
    {"Ivo Lind, brother of the chairman, left.", ""},
    {"Hale's opponent, Ivo Lind, and my partner, Bo Roth, left.", ""},
    {"The mayor (Oslo) and the head (Ministry of Trade) left.", ""},
};
// clang-format on

template <std::size_t N>
void check(const row (&rows)[N])
{
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(people(r.text, persons()) == r.people);
    }
}

} // namespace

TEST_CASE("reader/person: titles before the name") { check(before); }
TEST_CASE("reader/person: titles after the name") { check(after); }
TEST_CASE("reader/person: one title, several names") { check(shared); }
TEST_CASE("reader/person: no person") { check(none); }

TEST_CASE("reader/person: only the owner of a title is a person with one")
{
    CHECK(people("A spokesman for President Adler spoke.", persons()) == "Adler = President");
}

TEST_CASE("reader/person: the fields of a title")
{
    const std::string_view text = "Former Deputy Norwegian Fisheries Minister Ida Lund met the ambassador.";
    const auto found = lede::find(text, persons());
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

TEST_CASE("reader/person: the role of a plural title is one person's")
{
    const auto role = [](std::string_view text) {
        const auto found = lede::find(text, persons());
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

TEST_CASE("reader/person: a firm's full stop stands in its name")
{
    const std::string_view text = "They met Texas Air Corp. Chairman Nils Aaby in Oslo.";
    const auto found = lede::find(text, persons());
    REQUIRE(found.size() == 1);
    CHECK(found[0].as_person()->titles[0].organization.in(text) == "Texas Air Corp.");
    CHECK(found[0].as_person()->titles[0].country.empty());
}

TEST_CASE("reader/person: the body of an office, before and behind its head")
{
    const std::string_view text = "Harbour Council Director Jon Vale and Ann Holt, director of the Harbour Council.";
    const auto found = lede::find(text, persons());
    REQUIRE(found.size() == 2);
    for (const lede::mention& m : found) {
        CHECK(m.as_person()->titles[0].organization.in(text) == "Harbour Council");
        CHECK(lede::office(m.as_person()->titles[0], text) == "director");
    }
}

TEST_CASE("reader/person: a body by its name alone")
{
    const auto body = [](std::string_view text) {
        const auto found = lede::find(text, persons());
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
}

TEST_CASE("reader/person: whose adviser it is, is a person and no body")
{
    const std::string_view text = "They met President Ida Lund's adviser, Ann Holt.";
    const auto found = lede::find(text, persons());
    REQUIRE(found.size() == 2);
    CHECK(found[1].as_person()->titles[0].organization.empty());
    CHECK(lede::office(found[1].as_person()->titles[0], text) == "adviser");
}

TEST_CASE("reader/person: the country after a name is its title's")
{
    const std::string_view text = "Prime Minister Carla Neri of Italy and Lena Okafor of Ghana met.";
    const auto found = lede::find(text, persons());
    REQUIRE(found.size() == 1);
    CHECK(found[0].as_person()->titles[0].country.view() == "IT");
}

TEST_CASE("reader/person: what a single word is, the title tells")
{
    const std::string_view text = "Mr. Hale met Sir Gerald and King Olaf.";
    const auto found = lede::find(text, persons());
    REQUIRE(found.size() == 3);
    CHECK(found[0].as_person()->name.family.in(text) == "Hale");
    CHECK(found[1].as_person()->name.given.in(text) == "Gerald");
    CHECK(found[2].as_person()->name.given.in(text) == "Olaf");
}

TEST_CASE("reader/person: the caller's own words")
{
    lede::vocabulary words;
    REQUIRE(words.add(lede::word_kind::office, "wrangler"));
    REQUIRE(words.add(lede::word_kind::honorific, "Comte"));
    REQUIRE(words.add(lede::word_kind::portfolio, "moon affairs"));
    REQUIRE(words.add(lede::word_kind::organization, "frobnicators united"));
    REQUIRE(words.add(lede::word_kind::rank, "Wing Marshal"));
    lede::context wishes = persons();
    const std::string_view text = "Wrangler Mia Torres, Comte Rene Duval, Moon Affairs Minister Ida Lund and "
                                  "Frobnicators United Chairman Jon Vale met.";
    CHECK(people(text, wishes) == "Ida Lund = Moon Affairs Minister | Jon Vale = Frobnicators United Chairman");
    wishes.words = &words;
    CHECK(people(text, wishes)
          == "Mia Torres = Wrangler | Rene Duval = Comte | Ida Lund = Moon Affairs Minister | Jon Vale = Frobnicators "
             "United Chairman");
    CHECK(lede::find(text, wishes)[3].as_person()->titles[0].organization.in(text) == "Frobnicators United");
    CHECK(people("Wing Marshal Bo Berg left.", wishes) == "Bo Berg = Wing Marshal");
}

TEST_CASE("reader/person: bad input is bounded and sensible")
{
    const lede::context wishes = persons();
    std::string capitals = "President";
    for (int i = 0; i < 40; ++i) capitals += " Alder";
    CHECK(lede::find(capitals, wishes).size() <= 1);
    CHECK(lede::find("They spoke to the President", wishes).empty());
    CHECK(lede::find("President", wishes).empty());
    CHECK(lede::find("President President President", wishes).empty());
    CHECK(lede::find("President ((((((((((Adler (((())))", wishes).empty());
    CHECK(people("President Adler ((((((((((((((((", wishes) == "Adler = President");
    CHECK(lede::find("President " + std::string(300, 'A'), wishes).size() <= 1);
    CHECK(lede::find("President A\xff\xfe"
                     "dler met.",
              wishes)
              .size()
          <= 1);
    CHECK(people("President \xc3\x89mile N\xc3\xa9ri met.", wishes) == "\xc3\x89mile N\xc3\xa9ri = President");
}

TEST_CASE("reader/person: linear on any text")
{
    for (const std::string_view unit : {"President ", "Minister of ", "the ", "Secretary and ", "Senators A, B and ",
             "Mr. ", "X, chairman of ", "(", "General Deputy ", "Chief ", "Adler, the mayor of "}) {
        std::string text;
        while (text.size() < 100'000) text += unit;
        CAPTURE(unit);
        CHECK(lede::find(text, persons()).size() < text.size());
    }
}
