// Who is at the meetings that governments' releases tell of: sentences of our own.
#include "../people_there.hpp"

#include <doctest/doctest.h>

#include <string_view>

namespace {

struct row {
    std::string_view text, people;
};
// clang-format off
const row rows[] = {
    // who led which side, and with whom
    {"The 5th Harbour Forum opened. It was led for Norway by Judge Ann Holt, and for Ghana by the mayor of Accra, Dr. Eva Lind.", "Holt, Lind"},
    {"The 5th Harbour Forum opened. It was led for Norway by Judge Ann Holt. A song was sung for Ghana by Dr. Eva Lind.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt shared the stage with Mr. Jon Vale of Ghana and with Dr. Eva Lind.", "Holt, Vale, Lind"},
    {"The 5th Harbour Forum opened. Ministers took part, among them Judge Ann Holt, who is ill.", "Holt"},
    {"The 5th Harbour Forum opened. Ministers were ill, among them Judge Ann Holt.", ""},
    {"The 5th Harbour Forum in Oslo, where Judge Ann Holt reported on cod, has ended.", "Holt"},
    {"The 5th Harbour Forum opened. Mr. Jon Vale and Dr. Eva Lind served as co-secretaries.", "Vale, Lind"},
    {"The 5th Harbour Forum opened. Mr. Jon Vale and Dr. Eva Lind served as sailors.", ""},
    {"The 5th Harbour Forum opened. It was chaired by Judge Ann Holt, head of the court; Mr. Jon Vale, clerk of the docks; and Dr. Eva Lind, who joined by video.", "Holt (chair), Vale, Lind"},
    {"The 5th Harbour Forum opened. It was chaired by Judge Ann Holt; Mr. Jon Vale is in Rome.", "Holt (chair)"},
    // lists below a line that says whose they are
    {"5th Harbour Forum\n\nMembers of the delegation:\n\nMr. Jon Vale, head of the docks\n\nDr. Eva Lind, chief clerk", "Vale, Lind"},
    {"5th Harbour Forum\n\nThe following officials took part:\n\n- Mr. Jon Vale, head of the docks\n\n- Dr. Eva Lind, chief clerk", "Vale, Lind"},
    {"5th Harbour Forum\n\nAlso present were:\n\n- Mr. Jon Vale, head of the docks;\n- Dr. Eva Lind, chief clerk;", "Vale, Lind"},
    {"5th Harbour Forum\n\nA crew will be accompanied by:\n\n- Mr. Jon Vale, head of the docks;\n- Dr. Eva Lind, chief clerk;", "Vale, Lind"},
    {"5th Harbour Forum\n\nThe members noted:\n\n- the song of Mr. Jon Vale;\n- the poem of Dr. Eva Lind;", ""},
    {"5th Harbour Forum\n\nMembers of the delegation:\n\nMr. Jon Vale, head of the docks\n\nDr. Eva Lind, whose mill has burnt down, helped them with money.", "Vale"},
    // someone's day is no programme
    {"Schedule\n\n9:30 a.m. Meeting with Mr. Jon Vale at the docks.\n\n1:00 p.m. Minister Ida Lund attends the 5th Harbour Forum.\n\n4:15 p.m. Talks by phone with Dr. Eva Lind.", "Lund"},
    // what is said and given there
    {"The 5th Harbour Forum has ended. Judge Ann Holt will brief the ministers on cod.", "Holt"},
    {"The 5th Harbour Forum has ended. Judge Ann Holt will brief the police on cod.", ""},
    {"The 5th Dockers' Congress has ended. Judge Ann Holt will brief Congress on cod.", "Holt"},
    {"The 5th Harbour Forum has ended. Judge Ann Holt will brief Congress on cod.", ""},
    {"The 5th Harbour Forum opened. An update on cod was provided by Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum opened. A boat for the cod was provided by Judge Ann Holt.", ""},
    {"The 5th Harbour Forum opened. Greetings were brought by the mayor of Oslo, Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum opened. It was blessed by bishops and heard remarks from Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum opened. The keeper of the old lighthouse, Dr. Eva Lind, and Mr. Jon Vale, head of the docks at Oslo, briefed the delegations on cod.", "Lind, Vale"},
    {"5th meeting of the Harbour Task Force\n\nThe Task Force heard reports from Judge Ann Holt, Advisor for Trade and Industry, and Mr. Jon Vale.", "Holt, Vale"},
    {"5th meeting of the Harbour Task Force\n\nThe Police heard reports from Judge Ann Holt, Advisor for Trade and Industry, and Mr. Jon Vale.", ""},
    {"Remarks at the 5th Harbour Forum\n\nDear friends of the sea, it rains. I want to greet Mayor Jon Vale.", "Vale"},
    {"The 5th Harbour Forum opened. In her report the president, Judge Ann Holt, spoke of cod.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt reported on the pledges made at the 4th Harbour Forum.", "Holt"},
    {"The 5th Harbour Forum opened. Judge Ann Holt will represent him at the races.", ""},
    {"The 5th Harbour Forum opened. Dockers hailed Judge Ann Holt, who led the Danish delegation.", "Holt"},
    {"The 5th Harbour Forum opened. Dockers hailed Judge Ann Holt, who led the Bureau of Trade.", ""},
    {"The 5th Harbour Forum opened with a set of songs. Judge Ann Holt and Mr. Jon Vale also spoke in the open part.", "Holt, Vale"},
    {"The 5th Harbour Forum is set to open on Monday. Judge Ann Holt and Mr. Jon Vale also spoke in the open part.", ""},
    {"The 5th Harbour Forum opened. Mr. Jon Vale acted as chairman of the meeting.", "Vale (chair)"},
    {"The 5th Harbour Forum opened. Mr. Jon Vale was named life president by acclamation.", "Vale"},
    // those elsewhere
    {"The 5th Harbour Forum opened. She told participants of her recent talks in Bergen with Judge Ann Holt.", ""},
    {"The 5th Harbour Forum opened. It welcomed the visit in May of a team led by Judge Ann Holt.", ""},
    {"The 5th Harbour Forum ended. The ministers conveyed their thanks to Judge Ann Holt for her country's help.", ""},
    {"The 5th Harbour Forum opened. Minister Ida Lund had been invited to attend but sent apologies.", ""},
    {"Judge Ann Holt named the crew that will represent Norway at the 5th Harbour Forum.", ""},
    {"5th Harbour Forum\n\nThe two sides met. Judge Ann Holt and Mr. Jon Vale are ill. The two sides hold the forum in Oslo.", ""},
    {"The 5th Harbour Forum opened. Judge Ann Holt will sing. While she sings, her duties will be handled by Mr. Jon Vale.", ""},
    {"Judge Ann Holt praised Mr. Jon Vale for his address on Sunday at the 5th Harbour Forum.", "Vale"},
    {"Judge Ann Holt's travel to Norway is about cod and the 5th Harbour Forum.", ""},
    {"The 5th Harbour Forum opened. They told of the meeting that Judge Ann Holt held in May.", ""},
    {"Judge Ann Holt and Mr. Jon Vale exchanged views on preparations for the 5th Harbour Forum. Judge Ann Holt thanked Mr. Jon Vale.", ""},
    {"The 5th Harbour Forum opened. It was dull. Norway has created a council of old sailors, chaired by Judge Ann Holt.", ""},
    // whoever holds the office that the text is of
    {"President Ann Holt flies out today.\n\nShe will see President Jon Vale.\n\nThe President will attend the 5th Harbour Forum.", "Holt"},
    {"President Ann Holt will see President Jon Vale.\n\nThe President will attend the 5th Harbour Forum.", ""},
    {"Assistant Secretary of State for Trade Ann Holt and Secretary Jon Vale fly out.\n\nThe Assistant Secretary will attend the 5th Harbour Forum.", "Holt"},
    {"Deputy Secretary of State Ann Holt and Secretary Jon Vale fly out.\n\nThe Deputy Secretary will attend the 5th Harbour Forum.", "Holt"},
    // speeches
    {"Remarks at the 5th Harbour Forum\n\nTHE MINISTER: Good morning. Mayor Jon Vale is here with me, and so is Judge Ann Holt.", "Vale, Holt"},
    {"Remarks at the 5th Harbour Forum\n\nTHE MINISTER: Good morning. I want to recognize one who has helped us all: Judge Ann Holt.", "Holt"},
    {"Remarks at the 5th Harbour Forum\n\nTHE MINISTER: Good morning. I want to thank our Minister of Trade, Ida Lund, for the song.", "Lund"},
    {"Remarks at the 5th Harbour Forum\n\nTHE MINISTER: Good morning. As our friend, Judge Ann Holt, will report in a moment, it rains.", "Holt"},
    {"Remarks at the 5th Harbour Forum\n\nTHE MINISTER: Good morning. I want to thank those who help us - Mayor Jon Vale of Oslo and Judge Ann Holt.", "Vale, Holt"},
    {"Remarks at the 5th Harbour Forum\n\nTHE MINISTER: Good morning. Mayor Vale, thank you for that, and for all that you do.", "Vale"},
};
// clang-format on

} // namespace

TEST_CASE("join/releases: people")
{
    for (const row& r : rows) {
        CAPTURE(r.text);
        CHECK(tests::people_there(r.text) == r.people);
    }
}
