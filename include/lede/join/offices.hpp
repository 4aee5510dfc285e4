// "the Secretary", "the prime minister": an office stands for the only person of the text who holds it, or for the one
// whom the text is of.
#pragma once
#include <lede/join/fold.hpp>
#include <lede/join/line.hpp>
#include <lede/lexicon/office_words.hpp>

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lede::joining {

/// Who holds which office, told as the text goes on. Constant time a mention, but for one look at the text between
/// them.
class offices {
public:
    /// Learns from the mentions before a place in the text.
    /// \param person_of  of each that is a person: the mention that stands for him
    void learn(
        std::string_view text, const reading& all, const std::vector<std::uint32_t>& person_of, std::size_t before)
    {
        for (; known_ < all.mentions.size() && all.mentions[known_].where.begin < before; ++known_)
            if (all.mentions[known_].as_person()) note(text, all.mentions[known_], person_of[known_]);
    }

    /// \param who the mention that stands for the person
    void note(std::string_view text, const mention& said, std::uint32_t who)
    {
        const std::size_t at = said.where.begin;
        paragraph_ += parts_paragraphs(text.substr(last_, at - last_));
        last_ = at;
        for (const title& t : said.as_person()->titles) {
            const lexicon::office_words office{t, text};
            if (office.empty()) continue;
            hold(lexicon::office_key{office}, who);
            hold(lexicon::office_key::of_head(office), who);
            hold(lexicon::office_key::of_head(lexicon::office_words{t.where.in(text)}), who); // "deputy secretary"
            hold(lexicon::office_key{office.last()}, who);
        }
    }

    /// "the Secretary", "the Assistant Secretary" at an item, the last: its first; nowhere: it is none      but not
    /// "the secretary of a club"
    static std::size_t name_of_one(const scene& s, std::size_t i)
    {
        if (!s[i].has(word_class::office) || s.is<"of", "for">(i + 1) || s[i + 1].is == item::kind::person)
            return scene::nowhere;
        if (s.is<"the">(i - 1)) return i;
        const bool both = s[i].is_capital() && s[i - 1].is_capital()
                          && (s[i - 1].has(word_class::office) || s[i - 1].has(word_class::tenure_word));
        return both && s.is<"the">(i - 2) ? i - 1 : scene::nowhere;
    }

    /// \param written  in capitals it is whoever the text is of, the first it names, though others that later
    /// paragraphs name hold such an office: "The President will meet President Ruiz in Oslo"
    /// \return none: nobody, or several
    std::uint32_t held_by(std::string_view written) const
    {
        const auto found = holder_.find(lexicon::office_key{lexicon::office_words{written}}.hash());
        if (found == holder_.end()) return reading::none;
        const holder& h = found->second;
        return !h.shared || (h.of_text && scan::is_upper(written.front())) ? h.first : reading::none;
    }

private:
    struct holder {
        std::uint32_t first{};
        std::size_t paragraph{};      ///< where he is named first
        bool shared{}, of_text{true}; ///< others hold it, too; of them none is named in that paragraph
    };

    void hold(lexicon::office_key office, std::uint32_t who)
    {
        const auto [at, is_new] = holder_.try_emplace(office.hash(), holder{who, paragraph_});
        holder& h = at->second;
        if (is_new || h.first == who) return;
        h.shared = true;
        h.of_text = h.of_text && paragraph_ > h.paragraph;
    }

    std::size_t known_{};                              ///< mentions before this one are noted
    std::size_t last_{}, paragraph_{};                 ///< where the last of them begins; the paragraphs with such
    std::unordered_map<std::uint64_t, holder> holder_; ///< by office_key
};

} // namespace lede::joining
