// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/http_client.h"

#include <QUuid>

#include <condition_variable>
#include <map>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace docket::test {

/// Buyers who order lamps at the same time, and the book that is kept of it. Each order has an id before it is first
/// sent, and is sent again under it until it is taken. While something is said to be broken, who was refused waits.
class Buyers {
public:
    Buyers(quint16 port, QByteArray token, int buyers, int ordersEach);
    /// When all have been taken.
    ~Buyers() { wait(); }
    Q_DISABLE_COPY_MOVE(Buyers)

    /// Until so many orders are taken.
    void waitFor(std::size_t taken);
    /// Until everything is.
    void wait();
    void setBroken(bool isBroken);

    /// For when all have been taken: the ids of the commands; how often each status came, 0 for an answer that did not;
    /// and whatever was wrong with an answer.
    [[nodiscard]] const std::set<QUuid> &taken() const { return m_taken; }
    [[nodiscard]] const std::map<int, int> &answers() const { return m_answers; }
    [[nodiscard]] const QByteArrayList &complaints() const { return m_complaints; }

private:
    void order(HttpClient &client);
    /// Whether it is taken.
    bool note(const QUuid &id, const HttpAnswer &answer);

    quint16 m_port;
    QByteArray m_token;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isBroken = false;
    std::set<QUuid> m_taken;
    std::map<int, int> m_answers;
    QByteArrayList m_complaints;
    std::vector<std::thread> m_threads;
};

} // namespace docket::test
