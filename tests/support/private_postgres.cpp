// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_postgres.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <arpa/inet.h>
#include <csignal>
#include <grp.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace docket::test {

namespace {

constexpr int patience = 60'000;

struct Identity {
    uid_t user = 0;
    gid_t group = 0;
};

// Who the cluster runs as; nobody else than the caller unless that is root.
std::optional<Identity> serverIdentity()
{
    if (geteuid() != 0)
        return std::nullopt;
    const passwd *postgres = getpwnam("postgres");
    if (postgres == nullptr)
        qFatal("There is no user postgres to run the cluster as.");
    return Identity{postgres->pw_uid, postgres->pw_gid};
}

// Between fork and exec: only system calls.
void becomeServer(const std::optional<Identity> &identity, bool diesWithParent)
{
    if (identity && (setgroups(0, nullptr) != 0 || setgid(identity->group) != 0 || setuid(identity->user) != 0))
        _exit(126);
    // A change of user clears it, so it comes last.
    if (diesWithParent)
        prctl(PR_SET_PDEATHSIG, SIGQUIT);
}

quint16 freePort()
{
    const int probe = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    if (probe < 0 || bind(probe, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        getsockname(probe, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("No port is free.");
    close(probe);
    return ntohs(address.sin_port);
}

} // namespace

QString PrivatePostgres::programs()
{
    QStringList folders;
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        folders << versions.filePath(version + u"/bin"_s);
    for (const QString &folder : folders + qEnvironmentVariable("PATH").split(u':')) {
        if (QFile::exists(folder + u"/initdb"_s))
            return folder;
    }
    return {};
}

PrivatePostgres::PrivatePostgres() : m_port(freePort())
{
    if (!m_folder.isValid() || programs().isEmpty())
        qFatal("PostgreSQL is not installed: tools/setup installs it.");
    if (const auto identity = serverIdentity();
        identity && chown(qPrintable(m_folder.path()), identity->user, identity->group) != 0)
        qFatal("The folder of the cluster cannot be given to its user.");
    run(u"initdb"_s, {u"-D"_s, data(), u"-U"_s, user(), u"--auth=trust"_s, u"--encoding=UTF8"_s, u"--locale=C.UTF-8"_s,
                      u"--no-sync"_s});
    start();
}

PrivatePostgres::~PrivatePostgres()
{
    stop(Stop::Immediate);
}

QString PrivatePostgres::createDatabase()
{
    const QString name = u"docket_%1"_s.arg(++m_databases);
    run(u"createdb"_s, {u"-h"_s, host(), u"-p"_s, QString::number(m_port), u"-U"_s, user(), name});
    return name;
}

void PrivatePostgres::start()
{
    // fsync is what makes a commit survive a power cut, and most of what it costs; a test has no power cut.
    m_server.setProgram(programs() + u"/postgres"_s);
    m_server.setArguments({u"-D"_s, data(), u"-p"_s, QString::number(m_port), u"-c"_s, u"listen_addresses=127.0.0.1"_s,
                           u"-c"_s, u"unix_socket_directories="_s + host(), u"-c"_s, u"fsync=off"_s, u"-c"_s,
                           u"full_page_writes=off"_s, u"-c"_s, u"shared_buffers=64MB"_s, u"-c"_s,
                           u"deadlock_timeout=100ms"_s});
    m_server.setWorkingDirectory(m_folder.path());
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.setStandardErrorFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    m_server.setChildProcessModifier([identity = serverIdentity()] { becomeServer(identity, true); });
    m_server.start();
    if (!m_server.waitForStarted(patience))
        qFatal("PostgreSQL does not start.");
    waitUntilReady();
}

// PostgreSQL writes its state as the eighth line of this file.
void PrivatePostgres::waitUntilReady()
{
    constexpr int step = 10;
    for (int waited = 0; waited < patience; waited += step) {
        QFile state(data() + u"/postmaster.pid"_s);
        if (state.open(QIODevice::ReadOnly)) {
            const QByteArrayList lines = state.readAll().split('\n');
            if (lines.first().toLongLong() == m_server.processId() && lines.value(7).startsWith("ready"))
                return;
        }
        if (m_server.waitForFinished(step)) {
            QFile log(m_folder.filePath(u"log"_s));
            qFatal("PostgreSQL ended: %s", log.open(QIODevice::ReadOnly) ? log.readAll().constData() : "no log");
        }
    }
    qFatal("PostgreSQL does not become ready.");
}

void PrivatePostgres::stop(Stop how)
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    kill(static_cast<pid_t>(m_server.processId()), how == Stop::Fast ? SIGINT : SIGQUIT);
    if (!m_server.waitForFinished(patience))
        m_server.kill();
}

void PrivatePostgres::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProgram(programs() + u'/' + program);
    process.setArguments(arguments);
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier([identity = serverIdentity()] { becomeServer(identity, false); });
    process.start();
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAll().constData());
}

} // namespace docket::test
