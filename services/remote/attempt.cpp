// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/remote/attempt.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::remote {

namespace {

/// A body that is sent once. Qt sends a request again by itself when a connection breaks before the answer, also one
/// that must not be done twice; it cannot when the body does not come again. Repeating is for RetryPolicy to decide.
class SentOnce final : public QIODevice {
public:
    SentOnce(QByteArray body, QObject *parent) : QIODevice(parent), m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_read == m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_body.size() - m_read; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = std::min(size, bytesAvailable());
        if (count == 0)
            return -1;
        std::copy_n(m_body.constData() + m_read, count, data);
        m_read += count;
        return count;
    }
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_read = 0;
};

Fault faultOf(const QNetworkReply &reply, int status)
{
    const QNetworkReply::NetworkError error = reply.error();
    if (error == QNetworkReply::NoError)
        return status >= 200 && (status < 300 || status >= 400) ? Fault::None : Fault::Unusable;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return Fault::Tls;
    if (error == QNetworkReply::ContentReSendError)
        return Fault::Connection;
    if (error > QNetworkReply::UnknownProxyError)
        return status >= 400 ? Fault::None : Fault::Unusable;
    return Fault::Connection;
}

// Qt takes an answer that ends before its length for complete in some cases.
bool isCutOff(const QNetworkReply &reply, qsizetype size)
{
    if (reply.hasRawHeader("Content-Encoding") || reply.operation() == QNetworkAccessManager::HeadOperation)
        return false;
    bool isKnown = false;
    const qint64 length = reply.rawHeader("Content-Length").toLongLong(&isKnown);
    return isKnown && size < length;
}

} // namespace

Attempt::Attempt(QNetworkAccessManager &network, const QNetworkRequest &request, const Call &call,
                 std::chrono::milliseconds wholeLimit, Done done)
    : m_limits(call.limits)
    , m_done(std::move(done))
{
    for (QTimer *timer : {&m_silence, &m_whole}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] { end(Fault::TimedOut); });
    }
    if (call.body.isEmpty()) {
        m_reply = network.sendCustomRequest(request, call.method);
    } else {
        auto *body = new SentOnce(call.body, this);
        m_reply = network.sendCustomRequest(request, call.method, body);
    }
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &Attempt::connecting);
    connect(m_reply, &QNetworkReply::requestSent, this, &Attempt::sent);
    connect(m_reply, &QNetworkReply::readyRead, this, &Attempt::received);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsErrors += (m_tlsErrors.isEmpty() ? u""_s : u"; "_s) + error.errorString();
    });
    // Queued: a request that cannot even begin ends inside of the call above.
    connect(m_reply, &QNetworkReply::finished, this, &Attempt::finished, Qt::QueuedConnection);
    m_whole.start(wholeLimit);
}

Attempt::~Attempt()
{
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
}

void Attempt::connecting()
{
    m_silence.start(m_limits.connect);
}

void Attempt::sent()
{
    m_silence.start(m_limits.answer);
}

void Attempt::received()
{
    m_silence.start(m_limits.answer);
    if (m_reply->bytesAvailable() > m_limits.mostBytes)
        end(Fault::TooBig);
}

void Attempt::end(Fault fault)
{
    if (m_reason != Fault::None)
        return;
    m_reason = fault;
    m_reply->abort();
}

Reply Attempt::read() const
{
    Reply reply;
    reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.fault = m_reason != Fault::None ? m_reason : faultOf(*m_reply, reply.status);
    if (reply.fault == Fault::None) {
        reply.body = m_reply->readAll();
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            reply.headers.insert(name.toLower(), value);
        if (reply.body.size() > m_limits.mostBytes)
            reply.fault = Fault::TooBig;
        else if (isCutOff(*m_reply, reply.body.size()))
            reply.fault = Fault::Connection;
    }
    if (reply.fault == Fault::None) {
        const auto now = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
        reply.retryAfter = retryAfterOf(reply.headers.value("retry-after"), now);
        return reply;
    }
    reply.body.clear();
    reply.detail = m_tlsErrors.isEmpty() ? m_reply->errorString() : m_tlsErrors;
    return reply;
}

void Attempt::finished()
{
    m_silence.stop();
    m_whole.stop();
    const Done done = std::exchange(m_done, nullptr);
    if (done)
        done(read());
}

} // namespace docket::remote
