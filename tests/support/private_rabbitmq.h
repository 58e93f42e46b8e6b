// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/outbox/rabbitmq/connection.h"

#include <QProcess>
#include <QTemporaryDir>

namespace docket::test {

/// A RabbitMQ node of its own for one test program: in a temporary folder, on free ports, with a name, a cookie and a
/// port mapper (epmd) of its own, so that any number run side by side and nothing is left behind. It takes some ten
/// seconds to start: share one.
///
/// There are two virtual hosts, `/` and `empty`, and these users: `docket` may do everything in `/`; `reader` may only
/// read; `stranger` may nothing. All have the password `swordfish`. Messages over 64 KiB are refused.
///
/// Belongs to the thread that made it. What cannot be done ends the test.
class PrivateRabbitMq {
public:
    PrivateRabbitMq();
    ~PrivateRabbitMq();
    Q_DISABLE_COPY_MOVE(PrivateRabbitMq)

    static constexpr int mostBytes = 65'536;
    static constexpr const char *password = "swordfish";

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] quint16 tlsPort() const { return m_tlsPort; }
    /// Of the authority that signed the node's certificate, which is for `localhost`.
    [[nodiscard]] QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    /// As the user `docket`, plain, to `exchange`, which Docket makes.
    [[nodiscard]] outbox::BrokerAccess access(const QString &exchange) const;

    void stop();
    /// On the same ports, with what it kept.
    void start();

    /// Where the program is; empty when it is not installed.
    static QString program();

private:
    void writeConfiguration();
    void makeCertificates();
    void run(const QString &program, const QStringList &arguments);
    [[nodiscard]] QProcessEnvironment environment() const;

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    quint16 m_tlsPort = 0;
    quint16 m_distributionPort = 0;
    quint16 m_mapperPort = 0;
    QProcess m_node;
};

} // namespace docket::test
