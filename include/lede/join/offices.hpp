// "the Secretary", "the prime minister": an office that only one person of the text holds stands for him.
#pragma once
#include <lede/join/fold.hpp>
#include <lede/join/scene.hpp>
#include <lede/lexicon/office_words.hpp>

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lede::joining {

/// Who holds which office, told as the text goes on. Constant time a mention.
class offices {
public:
    /// Learns from the mentions before a place in the text.
    /// \param person_of  of each that is a person: the mention that stands for him
    void learn(
        std::string_view text, const reading& all, const std::vector<std::uint32_t>& person_of, std::size_t before)
    {
        for (; known_ < all.mentions.size() && all.mentions[known_].where.begin < before; ++known_)
            if (const person* p = all.mentions[known_].as_person()) note(text, *p, person_of[known_]);
    }

    /// \param who the mention that stands for the person
    void note(std::string_view text, const person& said, std::uint32_t who)
    {
        for (const title& t : said.titles) {
            const lexicon::office_words office{t, text};
            if (office.empty()) continue;
            hold(lexicon::office_key{office}, who);
            hold(lexicon::office_key{office.last()}, who);
        }
    }

    /// "the Secretary" at an item      but not "the secretary of a club"
    static bool names_one(const scene& s, std::size_t i)
    {
        return s[i].has(word_class::office) && s.is<"the">(i - 1) && !s.is<"of", "for">(i + 1)
               && s[i + 1].is != item::kind::person;
    }

    /// none: nobody, or several
    std::uint32_t held_by(std::string_view written) const
    {
        const auto found = holder_.find(lexicon::office_key{lexicon::office_words{written}}.hash());
        return found == holder_.end() ? reading::none : found->second;
    }

private:
    void hold(lexicon::office_key office, std::uint32_t who)
    {
        const auto [at, is_new] = holder_.try_emplace(office.hash(), who);
        if (!is_new && at->second != who) at->second = reading::none;
    }

    std::size_t known_{};                                     ///< mentions before this one are noted
    std::unordered_map<std::uint64_t, std::uint32_t> holder_; ///< by office_key; none: of several
};

} // namespace lede::joining
