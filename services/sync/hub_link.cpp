// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sync/hub_link.h"

#include "services/remote/session_client.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace docket::sync {

struct HubLink::Shared {
    std::mutex mutex;
    wire::SessionAnswer session;
    bool isRenewed = false;
    std::optional<QString> endedBy;
    remote::HttpClient *client = nullptr; ///< of the link; null when that is gone
    std::shared_ptr<remote::AccessToken> credentials;
};

namespace {

// Refusals for good, of the hub itself.
bool isEnd(const QString &code)
{
    return code == u"session_ended" || code == u"account_disabled";
}

QFuture<QByteArray> notPossible()
{
    QPromise<QByteArray> promise;
    promise.start();
    promise.addResult(QByteArray());
    promise.finish();
    return promise.future();
}

} // namespace

HubLink::HubLink(const QUrl &address, wire::SessionAnswer session)
    : m_shared(std::make_shared<Shared>())
    , m_address(address)
    , m_thread((m_shared->session = std::move(session), makeClient(address, m_shared)))
{
}

HubLink::~HubLink()
{
    const std::scoped_lock lock(m_shared->mutex);
    m_shared->client = nullptr;
    m_shared->credentials.reset();
}

std::unique_ptr<remote::HttpClient> HubLink::another() const
{
    const std::scoped_lock lock(m_shared->mutex);
    remote::ServiceAddress service;
    service.base = m_address;
    return std::make_unique<remote::HttpClient>(std::move(service), m_shared->credentials);
}

std::unique_ptr<remote::HttpClient> HubLink::makeClient(const QUrl &address, const std::shared_ptr<Shared> &shared)
{
    const auto renew = [shared]() -> QFuture<QByteArray> {
        QFuture<Decided<wire::SessionAnswer>> answer;
        {
            const std::scoped_lock lock(shared->mutex);
            if (!shared->client || shared->isRenewed || shared->endedBy || shared->session.refreshToken.isEmpty())
                return notPossible();
            // Handed to the client's thread, so it does not matter whose this is; under the lock, so that the client
            // cannot go meanwhile.
            answer = remote::SessionClient(*shared->client).refresh(shared->session.refreshToken);
        }
        return answer.then([shared](const Decided<wire::SessionAnswer> &renewed) {
            const std::scoped_lock lock(shared->mutex);
            if (!renewed) {
                if (const QString code = renewed.error().constFirst().code; isEnd(code))
                    shared->endedBy = code;
                return QByteArray();
            }
            shared->session = *renewed;
            shared->isRenewed = true;
            return renewed->accessToken;
        });
    };
    auto credentials = std::make_shared<remote::AccessToken>(shared->session.accessToken, renew);
    shared->credentials = credentials;
    remote::ServiceAddress service;
    service.base = address;
    auto client = std::make_unique<remote::HttpClient>(std::move(service), std::move(credentials));
    shared->client = client.get();
    return client;
}

std::optional<wire::SessionAnswer> HubLink::takeRenewed()
{
    const std::scoped_lock lock(m_shared->mutex);
    if (!m_shared->isRenewed)
        return std::nullopt;
    m_shared->isRenewed = false;
    return m_shared->session;
}

void HubLink::learn(const wire::Identity &account)
{
    const std::scoped_lock lock(m_shared->mutex);
    if (m_shared->session.account == account)
        return;
    m_shared->session.account = account;
    m_shared->isRenewed = true;
}

std::optional<QString> HubLink::endedBy() const
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->endedBy;
}

std::optional<QUrl> hubAddress(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isHttp = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    if (!url.isValid() || !isHttp || url.host().isEmpty() || url.hasQuery() || url.hasFragment() ||
        !url.userInfo().isEmpty())
        return std::nullopt;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

} // namespace docket::sync
