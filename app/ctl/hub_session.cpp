// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/hub_session.h"

#include "app/ctl/interruption.h"
#include "app/ctl/text.h"

using namespace Qt::StringLiterals;

namespace docket::ctl {

OrFailure<std::unique_ptr<HubSession>> HubSession::open(const Invocation &invocation, SignedOut signedOut)
{
    auto shop = invocation.session.openForWriting();
    if (!shop)
        return failed(shop);
    std::unique_ptr<HubSession> hub(new HubSession(invocation, std::move(*shop)));
    const auto state = hub->m_copy.state();
    if (!state)
        return failed(state);
    auto session = hub->m_keeper.load();
    if (!session && signedOut == SignedOut::Refused)
        return failed(session);
    hub->linkTo(state->address, session ? std::move(*session) : wire::SessionAnswer());
    return hub;
}

HubSession::HubSession(const Invocation &invocation, std::unique_ptr<Shop> shop)
    : m_shop(std::move(shop))
    , m_progress(invocation.output, tr("Fetching"), tr("rows"))
    , m_copy(m_shop->store().connection(), m_shop->clock())
    , m_keeper(m_copy, &invocation.session.keychain())
{
}

void HubSession::linkTo(const QString &address, wire::SessionAnswer session)
{
    m_link.emplace(QUrl(address), std::move(session));
    m_synchronizer.emplace(m_copy, m_keeper, *m_link,
                           sync::Synchronizer::Hooks{[] { return Interruption::isAsked(); },
                                                     [this](const store::CopyProgress &done) {
                                                         m_progress.update(done.fetched, done.fetched, done.count);
                                                     }});
}

} // namespace docket::ctl
