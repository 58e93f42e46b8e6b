// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/remote/exchange.h"

#include "services/wire/json_problem.h"

using namespace Qt::StringLiterals;

namespace docket::remote {

using namespace std::chrono_literals;

namespace {

Reply notSent(Fault fault)
{
    Reply reply;
    reply.fault = fault;
    return reply;
}

CallEnd endOf(const Reply &reply)
{
    CallEnd end{reply.fault, reply.status, false, reply.retryAfter};
    constexpr int conflict = 409;
    if (reply.status == conflict && reply.isProblem()) {
        const auto problem = wire::problemFromJson(reply.body);
        end.isInProgress = problem && problem->errors.constFirst().code == u"in_progress"_s;
    }
    return end;
}

bool isBlamed(const Call &call, const Reply &reply)
{
    constexpr int serverError = 500;
    return call.isToBlame && reply.status == serverError && reply.isProblem();
}

} // namespace

Exchange::Exchange(HttpClient &client, Call call, HttpClient::Done done, const QFuture<void> &asked)
    : QObject(&client)
    , m_client(client)
    , m_call(std::move(call))
    , m_done(std::move(done))
    , m_deadline(CircuitBreaker::Time::clock::now() + m_call.limits.whole)
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &Exchange::attempt);
    connect(&m_asked, &QFutureWatcher<void>::canceled, this, &Exchange::cancel);
    m_asked.setFuture(asked);
}

Exchange::~Exchange()
{
    if (m_attempt)
        m_client.report(m_pass, notSent(Fault::Canceled));
    if (m_done)
        m_done(notSent(Fault::Canceled));
}

std::chrono::milliseconds Exchange::left() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_deadline - CircuitBreaker::Time::clock::now());
}

void Exchange::attempt()
{
    m_pass = m_client.pass();
    const bool isTooSlowToProbe = m_pass.isProbe && m_call.limits.answer > m_client.m_breaker.settings().probeLimit;
    if (m_pass.isGranted && !isTooSlowToProbe) {
        send();
        return;
    }
    if (m_pass.isGranted)
        m_client.report(m_pass, notSent(Fault::Canceled));
    if (m_last) {
        finish(*m_last);
        return;
    }
    const Health health = m_client.health();
    Reply reply = notSent(health.isHeldOffline ? Fault::Offline : Fault::Open);
    reply.retryAfter = std::max(
        std::chrono::duration_cast<std::chrono::milliseconds>(m_pass.again - CircuitBreaker::Time::clock::now()), 0ms);
    finish(reply);
}

void Exchange::send()
{
    QNetworkRequest request = m_client.requestFor(m_call);
    if (m_call.isSigned && m_client.m_credentials) {
        const auto [name, value] = m_client.m_credentials->header();
        m_usedCredential = value;
        if (!name.isEmpty())
            request.setRawHeader(name, value);
    }
    std::chrono::milliseconds limit = std::max(left(), 1ms);
    if (m_pass.isProbe)
        limit = std::min(limit, m_client.m_breaker.settings().probeLimit);
    m_attempt = std::make_unique<Attempt>(m_client.network(), request, m_call, limit,
                                          [this](Reply reply) { ended(std::move(reply)); });
}

void Exchange::ended(Reply reply)
{
    // It is the one calling.
    m_attempt.release()->deleteLater();
    m_client.report(m_pass, isBlamed(m_call, reply) ? notSent(Fault::Canceled) : reply);
    constexpr int unauthorized = 401;
    if (reply.status == unauthorized && m_call.isSigned && m_client.m_credentials && !m_hasRenewed)
        renew(reply);
    else
        repeatOrFinish(reply);
}

void Exchange::renew(const Reply &refused)
{
    m_hasRenewed = true;
    connect(&m_renewal, &QFutureWatcher<bool>::finished, this, [this, refused] {
        const QFuture<bool> renewed = m_renewal.future();
        if (renewed.resultCount() > 0 && renewed.result() && left() > 0ms)
            attempt();
        else
            finish(refused);
    });
    m_renewal.setFuture(m_client.m_credentials->renewed(m_usedCredential));
}

void Exchange::repeatOrFinish(const Reply &reply)
{
    const CallEnd end = endOf(reply);
    if (!m_call.isRepeatable || isBlamed(m_call, reply) || !m_client.m_retry.isWorthRepeating(end)) {
        finish(reply);
        return;
    }
    // A timer may be early by a part of a millisecond, and a pause is to be over.
    const auto pause = m_client.m_retry.delay(m_repetitions++, m_client.random(), end.retryAfter) + 1ms;
    if (pause >= left()) {
        finish(reply);
        return;
    }
    m_last = reply;
    m_pause.start(pause);
}

void Exchange::cancel()
{
    deleteLater();
    m_pause.stop();
    if (m_attempt) {
        m_attempt.reset();
        m_client.report(m_pass, notSent(Fault::Canceled));
    }
    finish(notSent(Fault::Canceled));
}

void Exchange::finish(const Reply &reply)
{
    if (const HttpClient::Done done = std::exchange(m_done, nullptr))
        done(reply);
    deleteLater();
}

} // namespace docket::remote
