#pragma once
#include <lede/ast/encounter.hpp>
#include <lede/lexicon/entry.hpp>

namespace lede::lexicon::table {

/// Words that tell who is at a meeting and when it is -> what they say. Source: verbs around meeting names in government releases and news.
/// Admitted: verbs, in every form but -ing where that is a noun ("meeting"), "between" of two parties.
inline constexpr entry encounter[] = {
    {"meet", ast::encounter::meet}, {"meets", ast::encounter::meet}, {"met", ast::encounter::meet},
    {"gather", ast::encounter::meet}, {"gathers", ast::encounter::meet}, {"gathered", ast::encounter::meet},
    {"convene", ast::encounter::meet}, {"convenes", ast::encounter::meet}, {"convened", ast::encounter::meet},
    {"between", ast::encounter::meet}, {"sat", ast::encounter::meet}, {"alongside", ast::encounter::meet},
    {"attend", ast::encounter::attend}, {"attends", ast::encounter::attend}, {"attended", ast::encounter::attend},
    {"attending", ast::encounter::attend}, {"attendance", ast::encounter::attend}, {"join", ast::encounter::attend},
    {"joins", ast::encounter::attend}, {"joined", ast::encounter::attend}, {"joining", ast::encounter::attend},
    {"participate", ast::encounter::attend}, {"participates", ast::encounter::attend}, {"participated", ast::encounter::attend},
    {"participating", ast::encounter::attend}, {"take part", ast::encounter::attend}, {"takes part", ast::encounter::attend},
    {"took part", ast::encounter::attend}, {"taking part", ast::encounter::attend}, {"represent", ast::encounter::attend},
    {"represents", ast::encounter::attend}, {"represented", ast::encounter::attend}, {"representing", ast::encounter::attend},
    {"lead", ast::encounter::attend}, {"leads", ast::encounter::attend}, {"led", ast::encounter::attend},
    {"headed", ast::encounter::attend}, {"addressed", ast::encounter::attend}, {"address", ast::encounter::attend},
    {"accompanied", ast::encounter::attend}, {"accompany", ast::encounter::attend}, {"arrived", ast::encounter::attend},
    {"spoke at", ast::encounter::attend}, {"speak at", ast::encounter::attend}, {"speaks at", ast::encounter::attend},
    {"presented", ast::encounter::attend}, {"travel", ast::encounter::attend}, {"travels", ast::encounter::attend}, {"traveled", ast::encounter::attend},
    {"flies", ast::encounter::attend}, {"lecture", ast::encounter::attend}, {"remarks", ast::encounter::attend},
    {"host", ast::encounter::host}, {"hosts", ast::encounter::host}, {"hosted", ast::encounter::host},
    {"hosting", ast::encounter::host}, {"co-host", ast::encounter::host}, {"co-hosts", ast::encounter::host},
    {"co-hosted", ast::encounter::host}, {"welcome", ast::encounter::host}, {"welcomes", ast::encounter::host},
    {"welcomed", ast::encounter::host}, {"greeted", ast::encounter::host}, {"receive", ast::encounter::host},
    {"invitation", ast::encounter::host}, {"chair", ast::encounter::chair}, {"chairs", ast::encounter::chair},
    {"chaired", ast::encounter::chair}, {"chairing", ast::encounter::chair}, {"co-chair", ast::encounter::chair},
    {"co-chairs", ast::encounter::chair}, {"co-chaired", ast::encounter::chair}, {"chairmanship", ast::encounter::chair},
    {"preside", ast::encounter::chair}, {"presides", ast::encounter::chair}, {"presided", ast::encounter::chair},
    {"hold", ast::encounter::hold}, {"holds", ast::encounter::hold}, {"held", ast::encounter::hold},
    {"holding", ast::encounter::hold}, {"take place", ast::encounter::hold}, {"takes place", ast::encounter::hold},
    {"took place", ast::encounter::hold}, {"taking place", ast::encounter::hold}, {"open", ast::encounter::hold},
    {"opens", ast::encounter::hold}, {"opened", ast::encounter::hold}, {"begin", ast::encounter::hold},
    {"begins", ast::encounter::hold}, {"began", ast::encounter::hold}, {"close", ast::encounter::hold},
    {"closed", ast::encounter::hold}, {"conclude", ast::encounter::hold}, {"concludes", ast::encounter::hold},
    {"concluded", ast::encounter::hold}, {"ended", ast::encounter::hold}, {"ends", ast::encounter::hold},
    {"start", ast::encounter::hold}, {"starts", ast::encounter::hold}, {"started", ast::encounter::hold},
    {"founded", ast::encounter::apart}, {"established", ast::encounter::apart}, {"launched", ast::encounter::apart},
    {"created", ast::encounter::apart}, {"formed", ast::encounter::apart}, {"born", ast::encounter::apart},
    {"signed", ast::encounter::apart}, {"drafted", ast::encounter::apart}, {"elected", ast::encounter::apart},
    {"appointed", ast::encounter::apart}, {"invaded", ast::encounter::apart},
    {"invasion", ast::encounter::apart}, {"killed", ast::encounter::apart}, {"follows", ast::encounter::apart},
    {"following", ast::encounter::apart}, {"apologies", ast::encounter::absent}, {"excused", ast::encounter::absent},
    {"absent", ast::encounter::absent}, {"on behalf of", ast::encounter::absent}, {"in place of", ast::encounter::absent},
    {"instead of", ast::encounter::absent}, {"standing in for", ast::encounter::absent},
};

} // namespace lede::lexicon::table
