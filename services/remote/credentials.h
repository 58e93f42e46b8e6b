// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFuture>

#include <functional>
#include <mutex>
#include <optional>
#include <utility>

namespace docket::remote {

/// Says who sends a call. Used on the thread of the client.
class Credentials {
public:
    Credentials() = default;
    Q_DISABLE_COPY_MOVE(Credentials)
    virtual ~Credentials() = default;

    /// A header's name and value; an empty name for none.
    virtual std::pair<QByteArray, QByteArray> header() = 0;
    /// `refused`, the value of a header, was answered with 401. True when there is another one now.
    virtual QFuture<bool> renewed(const QByteArray &refused);
};

/// A key for services, which is never renewed.
class ApiKey final : public Credentials {
public:
    explicit ApiKey(QByteArray key) : m_key(std::move(key)) {}
    std::pair<QByteArray, QByteArray> header() override { return {"X-Api-Key", m_key}; }

private:
    QByteArray m_key;
};

/// A person's access token, renewed when it was refused. Of calls that are refused at the same time, one renews for
/// all. Thread-safe; outlives a renewal that is under way.
class AccessToken final : public Credentials {
public:
    /// Gets a new token; an empty one when that is not possible. May answer on any thread.
    using Renewal = std::function<QFuture<QByteArray>()>;

    AccessToken(QByteArray token, Renewal renewal) : m_token(std::move(token)), m_renewal(std::move(renewal)) {}

    std::pair<QByteArray, QByteArray> header() override;
    QFuture<bool> renewed(const QByteArray &refused) override;
    void set(const QByteArray &token);

private:
    [[nodiscard]] QByteArray value() const { return "Bearer " + m_token; }

    std::mutex m_mutex;
    QByteArray m_token;
    Renewal m_renewal;
    std::optional<QFuture<bool>> m_renewing;
};

} // namespace docket::remote
