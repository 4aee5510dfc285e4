// What somebody does at a meeting that was named before, and what is much like it and says nothing of the meeting.
#include "reference.hpp"

#include <lede/read.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

/// The people of the text's first event, hosts and chairs marked: "Lund, Holt (host)".
std::string there(std::string_view text)
{
    const lede::reading all = lede::read(text, tests::published());
    std::string out;
    for (const lede::link& l : all.links) {
        const lede::person* p = l.event == 0 ? all.mentions[l.mention].as_person() : nullptr;
        if (!p) continue;
        out.append(out.empty() ? "" : ", ").append(p->name.family.in(text));
        if (l.as == lede::role::host) out += " (host)";
        if (l.as == lede::role::chair) out += " (chair)";
    }
    return out;
}

struct row {
    std::string_view text, people;
};
// clang-format off
// behind "The 5th Harbour Forum opened. Judge Ann Holt"
const row deeds[] = {
    {"took the floor twice", "Holt"},
    {"took a seat on the floor", ""},
    {"gave a long paper", "Holt"},
    {"will give a paper", "Holt"},
    {"is to give a paper", "Holt"},
    {"bought a paper", ""},
    {"gave up. Papers lay about", ""},
    {"sold the paper and left a message", ""},
    {"delivered a message", "Holt"},
    {"delivered coal", ""},
    {"gave the main address", "Holt"},
    {"had the opening address", "Holt"},
    {"lost, but gave a paper", ""},
    {"speaks", "Holt"},
    {"speaks Danish", ""},
    {"is to declare it open", "Holt"},
    {"declared it a success", ""},
    {"declared war. The road is open", ""},
    {"took a chair", ""},
    {"took the bus", ""},
    {"painted the chair", ""},
    {"will be in the chair", "Holt (chair)"},
    {"was in a chair", ""},
    {"was on the chair", ""},
    {"was in the bath", ""},
    {"was elected rapporteur", "Holt"},
    {"was not elected rapporteur", ""},
    {"has been named rapporteur", "Holt"},
    {"met the rapporteur", "Holt"},
    {"will moderate it", "Holt"},
    {"is to moderate it", "Holt"},
    {"can moderate it", ""},
    {"will mend it", ""},
    {"served as its chair", "Holt (chair)"},
    {"served as a moderator", "Holt"},
    {"served as a cook", ""},
    {"served tea as moderator", ""},
    {"dressed as moderator", ""},
    {"is a member of the Danish team", "Holt"},
    {"is a member of the choir", ""},
    {"looked on", "Holt"},
    {"looked away", ""},
    {"went on", ""},
    {"tabled the accounts", "Holt"},
    {"sat by his side", "Holt"},
    {"spoke up from the gallery", "Holt"},
    {"fell from a stage", ""},
    {"came from the farm", ""},
    {"came to the front", ""},
    {"passed the chair to a friend", "Holt"},
    {"passed the salt to a friend", ""},
    {"gives a reception for participants", "Holt"},
    {"gave a reception for her staff", ""},
    {"gave a horse to the delegates", ""},
    {"ate a dinner with the delegates", ""},
    {"will come in his stead", "Holt"},
    {"came in his car", ""},
    {"came in the place", ""},
    {"slept in her place", ""},
    {"will take her place", "Holt"},
    {"takes the place", ""},
    {"takes her hat", ""},
    {"lost her place", ""},
    {"spoke first", "Holt"},
    {"spoke too", "Holt"},
    {"spoke Danish", ""},
    {"came first", ""},
    {"also spoke", "Holt"},
    {"also attended", "Holt"},
    {"also spoke, and left", "Holt"},
    {"also sang", ""},
    {"never spoke", ""},
    {"followed the band", ""},
    {"will speak next", "Holt"},
    {"will speak Danish", ""},
    {"may speak next", ""},
    {"will go next", ""},
    {"spoke about cod", "Holt"},
    {"wept about cod", ""},
    {"is bringing a delegation", "Holt"},
    {"brings a dog", ""},
    {"sees a delegation", ""},
    {"brings joy before a delegation", ""},
    {"will cut the ribbon", "Holt"},
    {"will cut the cake", ""},
    {"tied the ribbon", ""},
    {"adopted their declaration", "Holt"},
    {"adopted a child", ""},
    {"burnt the text", ""},
    {"was among those attending", "Holt"},
    {"was among those who fell", ""},
    {"was not among those present", ""},
    {"was above those present", ""},
    {"is among guests expected soon", "Holt"},
    {"is the guest speaker", "Holt"},
    {"is its main speaker", "Holt"},
    {"is a loud speaker", ""},
    {"hears a speaker", ""},
    {"will be present", "Holt"},
    {"will be present, too", "Holt"},
    {"is also there", "Holt"},
    {"is also ill", ""},
    {"is expected to resign", ""},
    {"seems present", ""},
    {"was elected vice-chairman", "Holt"},
};
const row sentences[] = {
    {"The 5th Harbour Forum is near. Envoys asked Judge Ann Holt to give the keynote.", ""},
    {"The 5th Harbour Forum is near. Envoys told Judge Ann Holt to give a paper.", ""},
    {"The 5th Harbour Forum opened. It rained. Judge Ann Holt speaks.", "Holt"},
    {"Judge Ann Holt is to declare the 5th Harbour Forum open.", "Holt"},
    {"Judge Ann Holt spoke, but not to the 5th Harbour Forum.", ""},
    {"Judge Ann Holt spoke, to the 5th Harbour Forum.", ""},
    {"Judge Ann Holt spoke about the 5th Harbour Forum.", ""},
    {"Judge Ann Holt spoke of the 5th Harbour Forum.", ""},
    {"Judge Ann Holt spoke before the 5th Harbour Forum.", ""},
    {"Judge Ann Holt sang to the 5th Harbour Forum.", ""},
    {"Judge Ann Holt lectured at the 5th Harbour Forum.", "Holt"},
    {"Judge Ann Holt, hosting the 5th Harbour Forum, wept.", "Holt (host)"},
    {"Judge Ann Holt, closing shops before the 5th Harbour Forum, wept.", ""},
    {"Judge Ann Holt; opening the 5th Harbour Forum.", ""},
    {"Welcoming rain, Judge Ann Holt left. The 5th Harbour Forum opened.", ""},
    {"Opening the 5th Harbour Forum Judge Ann Holt wept.", ""},
    {"The 5th Harbour Forum met. In her closing remarks, Judge Ann Holt wept.", "Holt"},
    {"The 5th Harbour Forum met. In her long closing words, Judge Ann Holt wept.", "Holt"},
    {"The 5th Harbour Forum met. In her keynote, Judge Ann Holt wept.", "Holt"},
    {"The 5th Harbour Forum met. In the closing words, Judge Ann Holt wept.", ""},
    {"The 5th Harbour Forum met. For her closing words, Judge Ann Holt wept.", ""},
    {"The 5th Harbour Forum met. In her old grey coat, Judge Ann Holt wept.", ""},
    {"Judge Ann Holt was elected President before the 5th Harbour Forum.", ""},
    {"Judge Ann Holt was elected Secretary of the 5th Harbour Forum.", "Holt"},
    {"The 5th Harbour Forum met. Judge Ann Holt, who served as moderator in 1990, died.", ""},
    {"The 5th Harbour Forum met. It rained. Judge Ann Holt looked on.", "Holt"},
    {"Judge Carl Berg closed the 5th Harbour Forum and handed the gavel to Judge Ann Holt.", "Berg, Holt"},
    {"The 5th Harbour Forum met. He handed a letter to Judge Ann Holt.", ""},
    {"The 5th Harbour Forum met. He sold the gavel to Judge Ann Holt.", ""},
    {"The 5th Harbour Forum met. He handed the gavel over with Judge Ann Holt.", ""},
    {"The 5th Harbour Forum is near. It rained. Judge Ann Holt followed.", "Holt"},
    {"The 5th Harbour Forum is near. It rained. Judge Ann Holt spoke about cod.", "Holt"},
    {"Judge Ann Holt is to be represented by Dr. Eva Lind at the 5th Harbour Forum.", "Lind"},
    {"The 5th Harbour Forum is near. Norway sends Judge Ann Holt.", "Holt"},
    {"The 5th Harbour Forum is near. Norway sends Judge Ann Holt to Rome.", ""},
    {"Norway sends Judge Ann Holt after the 5th Harbour Forum.", ""},
    {"Norway appointed Judge Ann Holt as an observer to the 5th Harbour Forum.", "Holt"},
    {"Norway appointed Judge Ann Holt as cook to the 5th Harbour Forum.", ""},
    {"Norway saw Judge Ann Holt as its envoy to the 5th Harbour Forum.", ""},
    {"Judge Ann Holt is among speakers at the 5th Harbour Forum.", "Holt"},
    {"Judge Ann Holt is among critics of the 5th Harbour Forum.", ""},
    {"Judge Ann Holt is on the list of the 5th Harbour Forum.", ""},
    {"Judge Ann Holt is on the list for speakers for the 5th Harbour Forum.", ""},
    {"Minutes of the 5th meeting of the Harbour Board\n\nMr. Jon Vale noted the rain.", "Vale"},
    {"Minutes of the 5th meeting of the Harbour Board\n\nMr. Jon Vale ate.", ""},
    {"The 5th meeting of the Harbour Board\n\nMr. Jon Vale noted the rain.", ""},
    {"At the 5th Harbour Forum, in Oslo on Monday, Judge Ann Holt signed a deal.", "Holt"},
    {"During the 5th Harbour Forum, Judge Ann Holt signed a deal.", "Holt"},
    {"After the 5th Harbour Forum, Judge Ann Holt signed a deal.", ""},
    {"At the 5th Harbour Forum Judge Ann Holt signed a deal.", ""},
    {"At the 5th Harbour Forum of cooks who sang, Judge Ann Holt signed a deal.", ""},
    {"In an address to the 5th Harbour Forum, Judge Ann Holt wept.", "Holt"},
    {"In a letter to the 5th Harbour Forum, Judge Ann Holt wept.", ""},
    {"Judge Ann Holt is in Oslo for the 5th Harbour Forum.", "Holt"},
    {"Judge Ann Holt is in bed for the 5th Harbour Forum.", ""},
    {"Judge Ann Holt is in Oslo after the 5th Harbour Forum.", ""},
    {"Judge Ann Holt said Norway was in Oslo for the 5th Harbour Forum.", ""},
    {"Judge Ann Holt flew to Oslo before the 5th Harbour Forum.", ""},
    {"Judge Ann Holt saw Dr. Eva Lind in Oslo for the 5th Harbour Forum.", "Lind"},
    {"Judge Ann Holt sang during the 5th Harbour Forum.", "Holt"},
    {"Judge Ann Holt sang on the margins of the 5th Harbour Forum.", "Holt"},
    {"Judge Ann Holt sang on the roof of the 5th Harbour Forum.", ""},
    {"Judge Ann Holt said at the 5th Harbour Forum that it rains.", "Holt"},
    {"Judge Ann Holt said Oslo was at the 5th Harbour Forum.", ""},
    {"Judge Ann Holt told members at the 5th Harbour Forum that it rains.", "Holt"},
    {"Judge Ann Holt told a friend of Oslo at the 5th Harbour Forum that it rains.", ""},
    {"Judge Ann Holt tells the 5th Harbour Forum that it rains.", "Holt"},
    {"Judge Ann Holt sold fish to sailors at the 5th Harbour Forum.", "Holt"},
    {"Judge Ann Holt sold fish to press at the 5th Harbour Forum.", ""},
    {"Judge Ann Holt sold fish to us at the 5th Harbour Forum.", ""},
    {"Judge Ann Holt sold fish to sing at the 5th Harbour Forum.", ""},
};
// clang-format on

} // namespace

TEST_CASE("join/proceedings: behind the name of a meeting")
{
    for (const row& r : deeds) {
        CAPTURE(r.text);
        CHECK(there("The 5th Harbour Forum opened. Judge Ann Holt " + std::string(r.text) + '.') == r.people);
    }
}
TEST_CASE("join/proceedings: in one sentence with it")
{
    for (const row& r : sentences) {
        CAPTURE(r.text);
        CHECK(there(r.text) == r.people);
    }
}
