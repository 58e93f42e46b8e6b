// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/asking.h"

#include "services/remote/session_client.h"
#include "services/sync/outcome.h"

using namespace Qt::StringLiterals;

namespace docket::sync {

Asking::Asking(store::LocalCopy &copy, SessionKeeper &keeper, HubLink &link, std::function<bool()> isStopped)
    : m_copy(copy)
    , m_keeper(keeper)
    , m_link(link)
    , m_isStopped(std::move(isStopped))
{
}

Decided<void> Asking::settle()
{
    if (const auto kept = keepSession(); !kept)
        return kept;
    if (!m_isStopped())
        return {};
    return refuse({u"stopped"_s, {}, u"Stopped as asked. What was done so far is kept."_s, {}});
}

Decided<void> Asking::keepSession()
{
    if (const auto renewed = m_link.takeRenewed()) {
        if (const auto kept = m_keeper.keep(*renewed); !kept)
            return refuse(kept.error());
    }
    const auto endedBy = m_link.endedBy();
    if (!endedBy)
        return {};
    const auto state = m_copy.state();
    if (!state)
        return refuse(state.error());
    // Over it is also when the keychain cannot forget it now.
    if (state->endedBy.isEmpty())
        (void)m_keeper.end(*endedBy);
    store::CopyState ended;
    ended.endedBy = *endedBy;
    return refuse(signedOut(ended));
}

Decided<void> Asking::learnWho()
{
    const auto who = answerOf(remote::SessionClient(m_link.client()).who());
    if (!who)
        return tl::make_unexpected(who.error());
    m_link.learn(who->account);
    return keepSession();
}

} // namespace docket::sync
