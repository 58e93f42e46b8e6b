// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hub/buyers.h"

#include "tests/app/hub/served_shop.h"

namespace docket::test {

namespace {

// Only a test that fails needs as many.
constexpr int mostTries = 500;

// What a client may be told to send again, see the design's rules of retrying.
bool mayBeSentAgain(int status)
{
    return status == 0 || status == 502 || status == 503 || status == 504;
}

} // namespace

Buyers::Buyers(quint16 port, QByteArray token, int buyers, int ordersEach) : m_port(port), m_token(std::move(token))
{
    for (int i = 0; i < buyers; ++i) {
        m_threads.emplace_back([this, ordersEach] {
            HttpClient client(m_port);
            client.always("Authorization: Bearer " + m_token);
            for (int n = 0; n < ordersEach; ++n)
                order(client);
        });
    }
}

void Buyers::order(HttpClient &client)
{
    const QUuid id = QUuid::createUuid();
    const QByteArray key = "Idempotency-Key: " + id.toByteArray(QUuid::WithoutBraces) + "\r\n";
    for (int left = mostTries; left > 0; --left) {
        const HttpAnswer answer = client.post("/v1/orders", ServedShop::orderOf(1), key);
        if (answer.status == 0)
            client.close();
        if (note(id, answer))
            return;
    }
    qFatal("An order was never taken.");
}

bool Buyers::note(const QUuid &id, const HttpAnswer &answer)
{
    std::unique_lock lock(m_mutex);
    ++m_answers[answer.status];
    if (answer.status == 201) {
        m_taken.insert(id);
        m_changed.notify_all();
        return true;
    }
    const bool isOwn = answer.headers.value("content-type") == "application/problem+json";
    if (!mayBeSentAgain(answer.status) || (answer.status == 503 && isOwn && !answer.headers.contains("retry-after")))
        m_complaints << QByteArray::number(answer.status) + ' ' + answer.body;
    m_changed.wait(lock, [this] { return !m_isBroken; });
    return false;
}

void Buyers::waitFor(std::size_t taken)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_taken.size() >= taken; });
}

void Buyers::wait()
{
    for (std::thread &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

void Buyers::setBroken(bool isBroken)
{
    const std::scoped_lock lock(m_mutex);
    m_isBroken = isBroken;
    m_changed.notify_all();
}

} // namespace docket::test
