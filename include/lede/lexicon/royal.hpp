#pragma once
#include <lede/lexicon/entry.hpp>
#include <lede/lexicon/title_bit.hpp>

namespace lede::lexicon::table {

/// Titles of royals and peers -> title_bit. Source: Debrett's. Admitted: titles before a name; those that are first
/// names only with "of".
inline constexpr entry royal[] = {
    {"king", title_bit::given},
    {"queen", title_bit::given},
    {"prince", title_bit::given},
    {"princess", title_bit::given},
    {"emperor", title_bit::given},
    {"empress", title_bit::given},
    {"sultan", title_bit::given},
    {"lady", title_bit::given},
    {"emir", title_bit::given},
    {"amir", title_bit::given | title_bit::of_only},
    {"shah", title_bit::given},
    {"tsar", title_bit::given},
    {"czar", title_bit::given},
    {"tsarina", title_bit::given},
    {"crown prince", title_bit::given},
    {"crown princess", title_bit::given},
    {"kaiser", title_bit::given},
    {"pharaoh", title_bit::given},
    {"raja", title_bit::given},
    {"khedive", title_bit::given},
    {"maharani", title_bit::given},
    {"maharaja", title_bit::given},
    {"caliph", title_bit::given},
    {"archduke", title_bit::given},
    {"archduchess", title_bit::given},
    {"queen mother", title_bit::given},
    {"grand duke", title_bit::given},
    {"grand duchess", title_bit::given},
    {"infanta", title_bit::given},
    {"lord"},
    {"viscount"},
    {"viscountess"},
    {"marquess"},
    {"countess"},
    {"baroness"},
    {"duke", title_bit::of_only},
    {"duchess", title_bit::of_only},
    {"earl", title_bit::of_only},
    {"margrave"},
    {"landgrave"},
    {"elector", title_bit::weak},
    {"count", title_bit::weak},
    {"baron", title_bit::weak},
    {"kings", title_bit::plural | title_bit::given},
    {"queens", title_bit::plural | title_bit::given},
    {"princes", title_bit::plural | title_bit::given},
    {"princesses", title_bit::plural | title_bit::given},
    {"emperors", title_bit::plural | title_bit::given},
    {"lords", title_bit::plural | title_bit::given},
};

} // namespace lede::lexicon::table
