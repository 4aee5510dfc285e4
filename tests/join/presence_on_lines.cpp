// Who is at a meeting by the lines of a speech, a programme, a diary, a list: sentences of our own.
#include "../people_there.hpp"

#include <doctest/doctest.h>

#include <string_view>

namespace {

struct row {
    std::string_view text, people;
};
// clang-format off
const row rows[] = {
    // a speech
    {"Remarks at the 5th Harbour Forum\n\nGood morning. Thank you, Judge Holt. Mayor Berg, Dr. Lind, it is good to be here.", "Holt, Berg, Lind"},
    {"Remarks at the 5th Harbour Forum\n\nGood morning. I thank Judge Holt. I see my friend Mayor Berg. President Roth slept.", "Holt, Berg"},
    {"Remarks at the 5th Harbour Forum\n\nMadam President, excellencies,\nLet me congratulate you, Judge Holt.", "Holt"},
    {"Remarks at the 5th Harbour Forum\n\nFish is dear. I thank Judge Holt. My friend Mayor Berg left.", ""},
    {"Remarks at the 5th Harbour Forum\n\nGood morning. I told you Judge Holt is old. Mayor Berg, she slept.", ""},
    {"ADDRESS\n\nJudge Ann Holt\n5th Harbour Forum\nOslo, Norway\nMay 3, 2021\n\nThank you, Mayor Berg.", "Holt, Berg"},
    // a programme
    {"5th Harbour Forum\n\n09.00 Tour: Judge Ann Holt\n10.00 Coffee", "Holt"},
    {"5th Harbour Forum\n\n9.00 Tour: Judge Ann Holt\n10.00 Coffee", ""},
    {"5th Harbour Forum\n\n09.00 A long talk on how to keep a big harbour clean: Judge Ann Holt (Oslo); Dr. Eva Lind (Bergen)\n"
     "10.00 Supper, given by the mayor, Mr. Bo Berg", "Holt, Lind, Berg"},
    {"What: 5th Harbour Forum\nWho: Judge Ann Holt of the Old Harbour Court; Dr. Eva Lind of the Fjord Institute\n"
     "Press contact: Ms. Ida Lund, the clerk", "Holt, Lind"},
    {"5th Harbour Forum\nOur guests of honour: Judge Ann Holt and Dr. Eva Lind.", "Holt, Lind"},
    {"5th Harbour Forum\nPresent: Judge Ann Holt (Chair), Dr. Eva Lind (Oslo)", "Holt (chair), Lind"},
    // a diary
    {"Monday, November 3\nOslo - 5th Harbour Forum. Judge Ann Holt hosts.\nBergen - Mayor Bo Berg will speak on cod.", "Holt (host)"},
    {"Monday, November 3\nOslo - 5th Harbour Forum. Judge Ann Holt hosts.\nThen Mayor Bo Berg will speak on cod.", "Holt (host), Berg"},
    {"Monday, November 3\nOslo: 5th Harbour Forum. Judge Ann Holt opens; Dr. Eva Lind chairs.\nBergen: Mayor Bo Berg will speak on cod.",
        "Holt, Lind (chair)"},
    {"Remarks at the 5th Harbour Forum\n\nMr. President, Judge Holt, distinguished delegates,\nI salute Mayor Berg. "
     "President Roth opened the first of these meetings.", "Holt, Berg"},
    // a list
    {"5th Harbour Forum\nPresent: nine members, including Judge Ann Holt and Mayor Bo Berg", "Holt, Berg"},
    {"5th Harbour Forum\nOn sale: nine books, including Judge Ann Holt and Mayor Bo Berg", ""},
    {"5th Harbour Forum\n\nThe Danish delegation was led by Judge Ann Holt of the old court and comprised Mayor Bo Berg and Dr. Eva Lind.",
        "Holt, Berg, Lind"},
    {"What: 5th Harbour Forum\nWho: Judge Ann Holt; Minister Ida Lund; Dr. Finn Roth\nMedia: Ms. Eva Lind", "Holt, Lund, Roth"},
    {"5th Harbour Forum\nParticipants\nDenmark: Judge Ann Holt\nNorway: Minister Ida Lund, Mr. Jon Vale\nDone.\nA letter of Dr. Eva Lind was read.",
        "Holt, Lund, Vale"},
    {"Who: Judge Ann Holt; Dr. Eva Lind\nWhat: 5th Harbour Forum", "Holt, Lind"},
    {"Minutes of the 5th meeting of the Harbour Board\nSecretary: Mr. Jon Vale", "Vale"},
    {"Minutes of the 5th meeting of the Harbour Board\nMembers present: Mrs. Ida Lund, Mr. Jon Vale, Fr. Ivo Roth\nAlso present: Dr. Eva Lind",
        "Lund, Vale, Roth, Lind"},
    {"5th Harbour Forum, Oslo\nSpeaker: Mr. Jon Vale, of the old and the new Harbour Union in Oslo, media contact: Judge Ann Holt", "Vale"},
};
// clang-format on

} // namespace

TEST_CASE("join/presence: on lines")
{
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(tests::people_there(r.text) == r.people);
    }
}
