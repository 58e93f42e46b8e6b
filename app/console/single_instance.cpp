// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace docket::console {

namespace {

constexpr int patience = 1000;

QString serverName(const QString &dataFolder)
{
    const QString canonical = QDir(dataFolder).canonicalPath();
    const QByteArray path = (canonical.isEmpty() ? dataFolder : canonical).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    return u"docket-%1-%2"_s.arg(QString::number(getuid()), QString::fromLatin1(hash));
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder) : m_name(serverName(dataFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection()) {
            caller->write("raised\n");
            caller->flush();
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            emit raiseWanted();
        }
    });
}

bool SingleInstance::raiseOther() const
{
    // Nothing is on the screen yet, so waiting here keeps nobody from anything.
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(patience) && socket.waitForReadyRead(patience);
}

void SingleInstance::claim()
{
    if (m_server.isListening() || m_server.listen(m_name))
        return;
    // Left behind by a console that was killed: nobody answered there.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

} // namespace docket::console
