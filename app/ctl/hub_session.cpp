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
    const auto state = store::LocalCopy((*shop)->store().connection(), (*shop)->clock()).state();
    if (!state)
        return failed(state);
    wire::SessionAnswer session;
    if (!state->session.isEmpty()) {
        auto read = wire::sessionFromJson(state->session);
        if (!read)
            return failed(read);
        session = std::move(*read);
    } else if (signedOut == SignedOut::Refused) {
        return refused(u"signed_out"_s,
                       tr("Nobody is signed in to the hub. What waits to be sent is kept. Sign in with "
                          "“docketctl connect”."));
    }
    return std::unique_ptr<HubSession>(
        new HubSession(invocation, std::move(*shop), state->address, std::move(session)));
}

HubSession::HubSession(const Invocation &invocation, std::unique_ptr<Shop> shop, const QString &address,
                       wire::SessionAnswer session)
    : m_shop(std::move(shop))
    , m_progress(invocation.output, tr("Fetching"), tr("rows"))
    , m_copy(m_shop->store().connection(), m_shop->clock())
    , m_link(QUrl(address), std::move(session))
    , m_synchronizer(
          m_copy, m_link,
          {[] { return Interruption::isAsked(); },
           [this](const store::CopyProgress &done) { m_progress.update(done.fetched, done.fetched, done.count); }})
{
}

} // namespace docket::ctl
