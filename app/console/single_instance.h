// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace docket::console {

/// One console a data folder and user: a second one asks the first to come to the front, and ends. UI thread.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const QString &dataFolder);

    /// True when a running console has been asked to show itself. Waits for its answer, a second at most.
    [[nodiscard]] bool raiseOther() const;
    /// From now on this is the one. Where that cannot be said to others (no runtime folder), it works all the same.
    void claim();

signals:
    /// Another one was started: come to the front.
    void raiseWanted();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace docket::console
