// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/remote/call.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <functional>

namespace docket::remote {

/// A call sent once. Destroying it ends it without a word.
class Attempt final : public QObject {
public:
    using Done = std::function<void(Reply)>;

    /// `done` is called once, never from within the constructor; it may destroy the attempt. `network` outlives it.
    Attempt(QNetworkAccessManager &network, const QNetworkRequest &request, const Call &call,
            std::chrono::milliseconds wholeLimit, Done done);
    ~Attempt() override;

private:
    void connecting();
    void sent();
    void received();
    void end(Fault fault);
    void finished();
    [[nodiscard]] Reply read() const;

    CallLimits m_limits;
    Done m_done;
    QTimer m_silence; ///< until connected, then until something comes
    QTimer m_whole;
    QNetworkReply *m_reply = nullptr;
    Fault m_reason = Fault::None; ///< why it was ended from here
    QString m_tlsErrors;
};

} // namespace docket::remote
