// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace docket::test {

/// A PostgreSQL cluster of its own for one test program: in a temporary folder, on a socket in that folder and a free
/// port, without passwords. Nothing of it outlives the test: it is a child of the test's process, and the system
/// stops it when that process ends, however it ends.
///
/// PostgreSQL refuses to run as root; a test that does runs the cluster as the user `postgres`. Belongs to the thread
/// that made it. What cannot be done ends the test.
class PrivatePostgres {
public:
    enum class Stop {
        Fast,      ///< connections are closed, what they had begun is rolled back
        Immediate, ///< as a crash: everything ends at once, the next start recovers
    };

    PrivatePostgres();
    ~PrivatePostgres();
    Q_DISABLE_COPY_MOVE(PrivatePostgres)

    /// The folder of the socket: what libpq takes for a host.
    [[nodiscard]] QString host() const { return m_folder.path(); }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] static QString user() { return QStringLiteral("docket"); }

    /// A new empty database; its name.
    QString createDatabase();
    void stop(Stop how = Stop::Fast);
    /// On the same socket and port as before.
    void start();

    /// The folder of PostgreSQL's programs; empty when it is not installed.
    static QString programs();

private:
    void run(const QString &program, const QStringList &arguments);
    void waitUntilReady();
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    int m_databases = 0;
    QProcess m_server;
};

} // namespace docket::test
