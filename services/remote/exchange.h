// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/remote/attempt.h"
#include "services/remote/http_client.h"

#include <QFutureWatcher>

namespace docket::remote {

/// One call from its beginning to its end: attempts, the pauses between them, a token renewed once. A child of its
/// client, in its thread; deletes itself at the end.
class Exchange final : public QObject {
    Q_OBJECT
public:
    /// `done` is told the end once; at the latest when the exchange is destroyed, as canceled. `asked` is what the
    /// caller may cancel.
    Exchange(HttpClient &client, Call call, HttpClient::Done done, const QFuture<void> &asked);
    ~Exchange() override;

    void begin() { attempt(); }

private:
    void attempt();
    void send();
    void ended(Reply reply);
    void renew(const Reply &refused);
    void repeatOrFinish(const Reply &reply);
    void finish(const Reply &reply);
    void cancel();
    [[nodiscard]] std::chrono::milliseconds left() const;

    HttpClient &m_client;
    Call m_call;
    HttpClient::Done m_done;
    QFutureWatcher<void> m_asked;
    QFutureWatcher<bool> m_renewal;
    QTimer m_pause;
    CircuitBreaker::Time m_deadline;
    CircuitBreaker::Pass m_pass; ///< granted while an attempt is under way
    std::unique_ptr<Attempt> m_attempt;
    std::optional<Reply> m_last;
    QByteArray m_usedCredential;
    int m_repetitions = 0;
    bool m_hasRenewed = false;
};

} // namespace docket::remote
