// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hub_process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcessEnvironment>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace docket::test {

namespace {

constexpr int patience = 60'000; // milliseconds; only a test that fails waits as long

QString passwordOf(const QString &role)
{
    return u"open sesame, "_s + role;
}

} // namespace

HubProcess::HubProcess(PrivatePostgres &cluster, const QString &program)
    : m_cluster(cluster)
    , m_program(program)
    , m_database(cluster.createDatabase())
{
    run({u"migrate"_s});
    for (const QString &role : {u"agent"_s, u"warehouse"_s, u"supervisor"_s, u"admin"_s})
        run({u"user"_s, u"add"_s, u"--role"_s, role, u"--name"_s, role, u"--email"_s, role + u"@example.com"_s},
            passwordOf(role).toUtf8() + '\n');
}

HubProcess::HubProcess(PrivatePostgres &cluster, const QString &program, const QString &database)
    : m_cluster(cluster)
    , m_program(program)
    , m_database(database)
{
}

HubProcess::HubProcess(const HubProcess &first) : HubProcess(first.m_cluster, first.m_program, first.m_database) {}

HubProcess::~HubProcess()
{
    terminate();
}

QProcessEnvironment HubProcess::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DOCKET_HUB_DATABASE_HOST"_s, m_cluster.host());
    environment.insert(u"DOCKET_HUB_DATABASE_PORT"_s, QString::number(m_cluster.port()));
    environment.insert(u"DOCKET_HUB_DATABASE_USER"_s, PrivatePostgres::user());
    environment.insert(u"DOCKET_HUB_DATABASE_NAME"_s, m_database);
    return environment;
}

void HubProcess::start(const QStringList &settings)
{
    const QString portFile = m_folder.filePath(u"port"_s);
    QFile::remove(portFile);
    m_process.setProcessEnvironment(environment());
    m_process.setStandardErrorFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    m_process.setStandardOutputFile(m_folder.filePath(u"out"_s), QIODevice::Append);
    m_process.start(m_program,
                    QStringList{u"serve"_s, u"--port-file"_s, portFile, u"--listen.port"_s, QString::number(m_port)} +
                        settings);
    QElapsedTimer timer;
    timer.start();
    QFile file(portFile);
    while (!file.open(QIODevice::ReadOnly)) {
        if (m_process.state() == QProcess::NotRunning || timer.elapsed() > patience)
            qFatal("docket-hub did not start: %s", log().constData());
        m_process.waitForFinished(10);
    }
    m_port = file.readAll().trimmed().toUShort();
}

void HubProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

void HubProcess::terminate()
{
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(patience))
        qFatal("docket-hub did not end: %s", log().right(2'000).constData());
}

QByteArray HubProcess::log() const
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray HubProcess::run(const QStringList &words, const QByteArray &input, int milliseconds) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(m_program, words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(milliseconds) || process.exitCode() != 0)
        qFatal("docket-hub %s: %s", qPrintable(words.join(u' ')), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QString HubProcess::value(const QString &sql) const
{
    QProcess process;
    process.start(PrivatePostgres::programs() + u"/psql"_s,
                  {u"-h"_s, m_cluster.host(), u"-p"_s, QString::number(m_cluster.port()), u"-U"_s,
                   PrivatePostgres::user(), u"-d"_s, m_database, u"-Atc"_s, sql});
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qFatal("psql: %s", process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput()).section(u'\n', 0, 0);
}

QByteArray HubProcess::tokenOf(const QString &role) const
{
    HttpClient client(m_port);
    const HttpAnswer answer =
        client.post("/v1/session",
                    (u"{\"email\": \"%1@example.com\", \"password\": \"%2\"}"_s.arg(role, passwordOf(role))).toUtf8());
    if (answer.status != 200 && answer.status != 201)
        qFatal("%s cannot sign in: %d %s", qPrintable(role), answer.status, answer.body.constData());
    return answer.text("access_token").toUtf8();
}

std::unique_ptr<HttpClient> HubProcess::signedIn(const QString &role) const
{
    auto client = std::make_unique<HttpClient>(m_port);
    client->always("Authorization: Bearer " + tokenOf(role));
    return client;
}

} // namespace docket::test
