// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/http_client.h"
#include "tests/support/private_postgres.h"

#include <QProcess>
#include <QTemporaryDir>

namespace docket::test {

/// `docket-hub` as people run it, on a database of its own in a private cluster. What cannot be done ends the test.
class HubProcess {
public:
    /// Makes a database, migrates it, and adds a user of each role. `cluster` outlives the hub; `program` is
    /// docket-hub.
    HubProcess(PrivatePostgres &cluster, const QString &program);
    /// On a database that is there, as it is.
    HubProcess(PrivatePostgres &cluster, const QString &program, const QString &database);
    /// Another hub on the same database.
    HubProcess(const HubProcess &first);
    /// Ends it as SIGTERM does.
    ~HubProcess();
    HubProcess &operator=(const HubProcess &) = delete;

    /// Listens on a free port; started again on the port it had. `settings` are flags such as `--listen.workers=2`.
    void start(const QStringList &settings = {});
    /// As `kill -9` and `kill -TERM`; returns when it has ended.
    void kill();
    void terminate();
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    /// Everything it has written to its log, since the first start.
    [[nodiscard]] QByteArray log() const;
    [[nodiscard]] QString database() const { return m_database; }

    /// Runs `docket-hub WORDS…` on the database and gives what it wrote.
    QByteArray run(const QStringList &words, const QByteArray &input = {}, int milliseconds = 60'000) const;
    /// The first column of the first row, by psql.
    [[nodiscard]] QString value(const QString &sql) const;

    /// A client that is signed in: `agent`, `warehouse`, `supervisor` or `admin`.
    [[nodiscard]] std::unique_ptr<HttpClient> signedIn(const QString &role) const;
    [[nodiscard]] QByteArray tokenOf(const QString &role) const;

private:
    [[nodiscard]] QProcessEnvironment environment() const;

    PrivatePostgres &m_cluster;
    QString m_program;
    QString m_database;
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace docket::test
