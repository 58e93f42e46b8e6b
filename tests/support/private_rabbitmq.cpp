// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_rabbitmq.h"

#include <QFile>

#include <csignal>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace docket::test {

namespace {

constexpr int patience = 120'000;

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

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written.", qPrintable(path));
}

QByteArray wordsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The node starts other programs; all of them are one group, which goes as one.
void leadGroup()
{
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGTERM);
}

} // namespace

QString PrivateRabbitMq::program()
{
    // Debian's own wrapper in PATH insists on the system's user and folders.
    const QString path = u"/usr/lib/rabbitmq/bin/rabbitmq-server"_s;
    return QFile::exists(path) ? path : QString();
}

PrivateRabbitMq::PrivateRabbitMq()
    : m_port(freePort())
    , m_tlsPort(freePort())
    , m_distributionPort(freePort())
    , m_mapperPort(freePort())
{
    if (!m_folder.isValid() || program().isEmpty())
        qFatal("RabbitMQ is not installed: tools/setup installs it.");
    makeCertificates();
    writeConfiguration();
    start();
}

PrivateRabbitMq::~PrivateRabbitMq()
{
    stop();
    QProcess mapper;
    mapper.setProcessEnvironment(environment());
    mapper.start(u"epmd"_s, {u"-kill"_s});
    mapper.waitForFinished(patience);
}

outbox::BrokerAccess PrivateRabbitMq::access(const QString &exchange) const
{
    outbox::BrokerAccess access;
    access.settings.host = u"localhost"_s;
    access.settings.port = m_port;
    access.settings.exchange = exchange;
    access.settings.user = u"docket"_s;
    access.settings.declaresExchange = true;
    access.password = std::make_shared<identity::SecretBytes>(identity::SecretBytes::copyOf(password));
    return access;
}

QProcessEnvironment PrivateRabbitMq::environment() const
{
    const QString folder = m_folder.path();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, folder);
    environment.insert(u"ERL_EPMD_PORT"_s, QString::number(m_mapperPort));
    environment.insert(u"RABBITMQ_NODENAME"_s, u"docket%1@localhost"_s.arg(m_port));
    environment.insert(u"RABBITMQ_DIST_PORT"_s, QString::number(m_distributionPort));
    environment.insert(u"RABBITMQ_MNESIA_BASE"_s, folder + u"/data"_s);
    environment.insert(u"RABBITMQ_LOG_BASE"_s, folder + u"/log"_s);
    environment.insert(u"RABBITMQ_CONFIG_FILE"_s, folder + u"/rabbitmq"_s);
    environment.insert(u"RABBITMQ_CONF_ENV_FILE"_s, folder + u"/none"_s);
    environment.insert(u"RABBITMQ_ENABLED_PLUGINS_FILE"_s, folder + u"/plugins"_s);
    environment.insert(u"RABBITMQ_GENERATED_CONFIG_DIR"_s, folder + u"/generated"_s);
    environment.insert(u"RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"_s, u"+S 1:1 +sbwt none +sbwtdcpu none +sbwtdio none"_s);
    return environment;
}

void PrivateRabbitMq::writeConfiguration()
{
    const QByteArray folder = m_folder.path().toUtf8();
    write(m_folder.filePath(u"plugins"_s), "[].\n");
    write(m_folder.filePath(u"rabbitmq.conf"_s), "listeners.tcp.1 = 127.0.0.1:" + QByteArray::number(m_port) +
                                                     "\n"
                                                     "listeners.ssl.1 = 127.0.0.1:" +
                                                     QByteArray::number(m_tlsPort) +
                                                     "\n"
                                                     "ssl_options.cacertfile = " +
                                                     folder +
                                                     "/ca.pem\n"
                                                     "ssl_options.certfile = " +
                                                     folder +
                                                     "/server.pem\n"
                                                     "ssl_options.keyfile = " +
                                                     folder +
                                                     "/server.key\n"
                                                     "ssl_options.verify = verify_none\n"
                                                     "max_message_size = " +
                                                     QByteArray::number(mostBytes) +
                                                     "\n"
                                                     "disk_free_limit.absolute = 1MB\n"
                                                     "log.console = true\n"
                                                     "log.console.level = info\n"
                                                     "load_definitions = " +
                                                     folder + "/definitions.json\n");
    write(m_folder.filePath(u"definitions.json"_s), R"({
        "vhosts": [{"name": "/"}, {"name": "empty"}],
        "users": [
            {"name": "docket", "password": "swordfish", "tags": "administrator"},
            {"name": "reader", "password": "swordfish", "tags": ""},
            {"name": "stranger", "password": "swordfish", "tags": ""}],
        "permissions": [
            {"user": "docket", "vhost": "/", "configure": ".*", "write": ".*", "read": ".*"},
            {"user": "docket", "vhost": "empty", "configure": ".*", "write": ".*", "read": ".*"},
            {"user": "reader", "vhost": "/", "configure": "", "write": "", "read": ".*"}]
    })");
}

void PrivateRabbitMq::makeCertificates()
{
    const auto file = [this](const QString &name) { return m_folder.filePath(name); };
    write(file(u"names"_s), "subjectAltName=DNS:localhost\n");
    run(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                       u"/CN=Docket tests"_s, u"-keyout"_s, file(u"ca.key"_s), u"-out"_s, file(u"ca.pem"_s)});
    run(u"openssl"_s, {u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s,
                       file(u"server.key"_s), u"-out"_s, file(u"server.csr"_s)});
    run(u"openssl"_s, {u"x509"_s, u"-req"_s, u"-in"_s, file(u"server.csr"_s), u"-CA"_s, file(u"ca.pem"_s), u"-CAkey"_s,
                       file(u"ca.key"_s), u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-extfile"_s, file(u"names"_s),
                       u"-out"_s, file(u"server.pem"_s)});
}

void PrivateRabbitMq::start()
{
    m_node.setProgram(program());
    m_node.setWorkingDirectory(m_folder.path());
    m_node.setProcessEnvironment(environment());
    const QString log = m_folder.filePath(u"console"_s);
    QFile::remove(log);
    m_node.setProcessChannelMode(QProcess::MergedChannels);
    m_node.setStandardOutputFile(log);
    m_node.setChildProcessModifier(leadGroup);
    m_node.start();
    constexpr int step = 20;
    for (int waited = 0; waited < patience; waited += step) {
        if (wordsOf(log).contains("Server startup complete"))
            return;
        if (m_node.waitForFinished(step))
            break;
    }
    qFatal("RabbitMQ does not start: %s", wordsOf(log).constData());
}

void PrivateRabbitMq::stop()
{
    if (m_node.state() == QProcess::NotRunning)
        return;
    const auto group = -static_cast<pid_t>(m_node.processId());
    kill(group, SIGTERM);
    if (!m_node.waitForFinished(patience))
        kill(group, SIGKILL);
}

void PrivateRabbitMq::run(const QString &name, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(name, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(name), process.readAll().constData());
}

} // namespace docket::test
