// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/remote/call.h"
#include "services/remote/circuit_breaker.h"
#include "services/remote/credentials.h"

#include <QNetworkAccessManager>
#include <QPromise>
#include <QSslCertificate>
#include <QUrl>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <random>

namespace docket::remote {

class Exchange;

/// Where a service is, and how it is spoken to.
struct ServiceAddress {
    QUrl base; ///< `https://hub.example.com`; a path in it stands in front of every call's
    QByteArray userAgent = "docket";
    /// When there are any, no others are believed. Errors of TLS are never passed over.
    QList<QSslCertificate> authorities;
};

/// How a service is doing, seen from here.
struct Health {
    CircuitBreaker::State state = CircuitBreaker::State::Closed;
    bool isHeldOffline = false;
    CircuitBreaker::Time nextTry; ///< when calls go out again; in the past: now

    bool operator==(const Health &) const = default;
};

/// The one client for HTTP services: time-outs, repetitions, a circuit breaker, renewed tokens, cancellation, and
/// connections that are kept. One for each service, as each has a circuit breaker of its own.
///
/// `send`, `ask`, `workOffline` and `health` may be called from any thread. The work is done on the thread that the
/// client lives in, which needs an event loop; waiting for a future there would wait for ever. Others may wait: a hub's
/// worker does, with the client on a `ClientThread`. Calls that are under way when the client is destroyed end as
/// canceled. Canceling a future ends its call; not one that was derived from it by `then`.
class HttpClient final : public QObject {
    Q_OBJECT
public:
    HttpClient(ServiceAddress address, std::shared_ptr<Credentials> credentials, RetryPolicy retry = {},
               const CircuitBreaker &breaker = {}, QObject *parent = nullptr);
    ~HttpClient() override;

    /// What came of it, whatever that is.
    QFuture<Reply> send(Call call);

    /// The same, understood: `read` makes a value of a good answer, and runs on the client's thread. Anything else is
    /// refused with what the service said, or with a code of `rejectionOf`.
    template <typename T>
    QFuture<Decided<T>> ask(Call call, std::function<Decided<T>(const Reply &)> read);

    /// Like `ask`, for what may not be there: nothing when the service itself says so (404 in problem+json).
    template <typename T>
    QFuture<Decided<std::optional<T>>> find(Call call, std::function<Decided<T>(const Reply &)> read);

    /// Nothing is sent any more, until it is set to false again.
    void workOffline(bool isWished);
    Health health() const;

signals:
    /// Emitted in the client's thread.
    void healthChanged();

private:
    friend class Exchange;

    using Done = std::function<void(const Reply &)>;
    template <typename T, typename Understand>
    QFuture<Decided<T>> understood(Call &&call, Understand understand);
    void start(Call call, Done done, const QFuture<void> &asked);

    // For exchanges, on the client's thread.
    QNetworkAccessManager &network();
    [[nodiscard]] QNetworkRequest requestFor(const Call &call) const;
    CircuitBreaker::Pass pass();
    void report(const CircuitBreaker::Pass &pass, const Reply &reply);
    quint32 random() { return static_cast<quint32>(m_random()); }

    ServiceAddress m_address;
    std::shared_ptr<Credentials> m_credentials;
    RetryPolicy m_retry;
    QNetworkAccessManager *m_network = nullptr; ///< made on the thread that uses it
    std::mt19937 m_random;
    mutable std::mutex m_mutex; ///< of the breaker
    CircuitBreaker m_breaker;
};

/// Why there is no good answer: the errors of a problem+json, or one of these codes: `connection_failed`, `timed_out`,
/// `tls_failed`, `answer_too_big`, `unexpected_answer`, `service_paused` (args[0]: seconds until it is tried again),
/// `working_offline`, `canceled`, `service_failed` and `not_accepted` (no problem+json; args[0] is the status).
Rejection rejectionOf(const Reply &reply);

/// Of what `rejectionOf` gave: whether the service refused this very call, so that others may still be taken. Otherwise
/// it is away, or fails over everything.
bool hasAnswered(const Rejection &rejection);

template <typename T>
QFuture<Decided<T>> HttpClient::ask(Call call, std::function<Decided<T>(const Reply &)> read)
{
    return understood<T>(std::move(call), [read = std::move(read)](const Reply &reply) {
        return reply.isGood() ? read(reply) : Decided<T>(tl::make_unexpected(rejectionOf(reply)));
    });
}

template <typename T>
QFuture<Decided<std::optional<T>>> HttpClient::find(Call call, std::function<Decided<T>(const Reply &)> read)
{
    using Found = Decided<std::optional<T>>;
    return understood<std::optional<T>>(std::move(call), [read = std::move(read)](const Reply &reply) -> Found {
        constexpr int notFound = 404;
        if (reply.status == notFound && reply.isProblem())
            return std::optional<T>();
        if (!reply.isGood())
            return tl::make_unexpected(rejectionOf(reply));
        return read(reply).map([](T &&value) { return std::optional<T>(std::move(value)); });
    });
}

template <typename T, typename Understand>
QFuture<Decided<T>> HttpClient::understood(Call &&call, Understand understand)
{
    auto promise = std::make_shared<QPromise<Decided<T>>>();
    promise->start();
    QFuture<Decided<T>> future = promise->future();
    start(
        std::move(call),
        [promise, understand = std::move(understand)](const Reply &reply) {
            promise->addResult(understand(reply));
            promise->finish();
        },
        QFuture<void>(future));
    return future;
}

} // namespace docket::remote
