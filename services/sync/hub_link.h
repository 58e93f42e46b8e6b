// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/remote/client_thread.h"
#include "services/wire/json_session.h"

#include <QUrl>

#include <functional>
#include <optional>

namespace docket::sync {

/// The way to a hub for somebody who waits for its answers: a client on a thread of its own that renews its access
/// token when it is refused. It does so once, until whoever waits has taken what was renewed, to keep it: a refresh
/// token is good for one use. Used by one thread.
class HubLink {
public:
    /// Before somebody signed in, with an empty session.
    explicit HubLink(const QUrl &address, wire::SessionAnswer session = {});
    ~HubLink();
    Q_DISABLE_COPY_MOVE(HubLink)

    remote::HttpClient &client() { return m_thread.client(); }
    /// A further client for the same hub and session, with a circuit breaker and connections of its own. It may outlive
    /// the link; renewing the session is the link's client's work as long as that lives.
    std::unique_ptr<remote::HttpClient> another() const;

    /// A session that was renewed since this was asked last: to be kept, as the one before is worth nothing any more.
    std::optional<wire::SessionAnswer> takeRenewed();
    /// The account is this now: `takeRenewed` gives the session with it.
    void learn(const wire::Identity &account);
    /// The hub's code when it refused to renew the session: that has ended, and nothing renews it.
    [[nodiscard]] std::optional<QString> endedBy() const;

private:
    struct Shared;
    static std::unique_ptr<remote::HttpClient> makeClient(const QUrl &address, const std::shared_ptr<Shared> &shared);

    std::shared_ptr<Shared> m_shared;
    QUrl m_address;
    remote::ClientThread m_thread;
};

/// The address of a hub from what a person wrote: http or https, no query, no slash at its end. Nothing for another
/// text.
std::optional<QUrl> hubAddress(const QString &text);

} // namespace docket::sync
