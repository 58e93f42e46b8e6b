// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/remote/credentials.h"

#include <QPromise>

namespace docket::remote {

namespace {

QFuture<bool> atOnce(bool value)
{
    QPromise<bool> promise;
    promise.start();
    promise.addResult(value);
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<bool> Credentials::renewed(const QByteArray & /*refused*/)
{
    return atOnce(false);
}

std::pair<QByteArray, QByteArray> AccessToken::header()
{
    const std::scoped_lock lock(m_mutex);
    return m_token.isEmpty() ? std::pair<QByteArray, QByteArray>() : std::pair(QByteArray("Authorization"), value());
}

void AccessToken::set(const QByteArray &token)
{
    const std::scoped_lock lock(m_mutex);
    m_token = token;
}

QFuture<bool> AccessToken::renewed(const QByteArray &refused)
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    const QFuture<bool> future = promise->future();
    {
        const std::scoped_lock lock(m_mutex);
        if (value() != refused)
            return atOnce(!m_token.isEmpty());
        if (m_renewing)
            return *m_renewing;
        m_renewing = future;
    }
    const auto end = [this, promise](const QByteArray &token) {
        {
            const std::scoped_lock lock(m_mutex);
            if (!token.isEmpty())
                m_token = token;
            m_renewing.reset();
        }
        promise->addResult(!token.isEmpty());
        promise->finish();
    };
    // Not under the lock: it may answer before it returns.
    m_renewal().then(end).onCanceled([end] { end({}); });
    return future;
}

} // namespace docket::remote
