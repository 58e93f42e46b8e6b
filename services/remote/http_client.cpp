// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/remote/http_client.h"

#include "services/remote/exchange.h"

#include <QSslConfiguration>

namespace docket::remote {

using namespace std::chrono_literals;

namespace {

QByteArray encodedQuery(const Call &call)
{
    QByteArray text;
    for (const auto &[name, value] : call.query)
        text += (text.isEmpty() ? "?" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return text;
}

} // namespace

HttpClient::HttpClient(ServiceAddress address, std::shared_ptr<Credentials> credentials, RetryPolicy retry,
                       const CircuitBreaker &breaker, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_credentials(std::move(credentials))
    , m_retry(retry)
    , m_random(std::random_device()())
    , m_breaker(breaker)
{
}

HttpClient::~HttpClient()
{
    // Before the network and the breaker that they use.
    qDeleteAll(findChildren<Exchange *>(Qt::FindDirectChildrenOnly));
}

QFuture<Reply> HttpClient::send(Call call)
{
    auto promise = std::make_shared<QPromise<Reply>>();
    promise->start();
    const QFuture<Reply> future = promise->future();
    start(
        std::move(call),
        [promise](const Reply &reply) {
            promise->addResult(reply);
            promise->finish();
        },
        QFuture<void>(future));
    return future;
}

void HttpClient::start(Call call, Done done, const QFuture<void> &asked)
{
    QMetaObject::invokeMethod(
        this,
        [this, call = std::move(call), done = std::move(done), asked]() mutable {
            (new Exchange(*this, std::move(call), std::move(done), asked))->begin();
        },
        Qt::QueuedConnection);
}

void HttpClient::workOffline(bool isWished)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_breaker.isHeldOpen() == isWished)
            return;
        m_breaker.holdOpen(isWished);
    }
    QMetaObject::invokeMethod(this, &HttpClient::healthChanged, Qt::QueuedConnection);
}

Health HttpClient::health() const
{
    const std::scoped_lock lock(m_mutex);
    return {m_breaker.state(CircuitBreaker::Time::clock::now()), m_breaker.isHeldOpen(), m_breaker.nextTry()};
}

QNetworkAccessManager &HttpClient::network()
{
    if (m_network == nullptr) {
        m_network = new QNetworkAccessManager(this);
        m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }
    return *m_network;
}

QNetworkRequest HttpClient::requestFor(const Call &call) const
{
    QByteArray base = m_address.base.toEncoded();
    while (base.endsWith('/'))
        base.chop(1);
    QNetworkRequest request(QUrl::fromEncoded(base + call.path + encodedQuery(call), QUrl::StrictMode));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, QString::fromLatin1(m_address.userAgent));
    request.setRawHeader("Accept", "application/json, application/problem+json");
    if (!call.body.isEmpty()) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        request.setHeader(QNetworkRequest::ContentLengthHeader, call.body.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    if (call.trace)
        request.setRawHeader("traceparent", call.trace->child().toHeader());
    for (const auto &[name, value] : call.headers)
        request.setRawHeader(name, value);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!m_address.authorities.isEmpty())
        tls.setCaCertificates(m_address.authorities);
    request.setSslConfiguration(tls);
    return request;
}

CircuitBreaker::Pass HttpClient::pass()
{
    const std::scoped_lock lock(m_mutex);
    return m_breaker.ask(CircuitBreaker::Time::clock::now());
}

void HttpClient::report(const CircuitBreaker::Pass &pass, const Reply &reply)
{
    const Health before = health();
    {
        const std::scoped_lock lock(m_mutex);
        const auto now = CircuitBreaker::Time::clock::now();
        if (reply.fault == Fault::Canceled)
            m_breaker.abandoned(pass);
        else if ((reply.fault != Fault::None && reply.fault != Fault::TooBig) || reply.status >= 500)
            m_breaker.failed(pass, now, random());
        else
            m_breaker.succeeded(pass, now);
        if (reply.fault == Fault::None && reply.status == 429)
            m_breaker.pauseUntil(now + m_retry.delay(0, 0, reply.retryAfter.value_or(1s)));
    }
    if (health() != before)
        emit healthChanged();
}

} // namespace docket::remote
