// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/remote/client_thread.h"

using namespace Qt::StringLiterals;

namespace docket::remote {

ClientThread::ClientThread(std::unique_ptr<HttpClient> client) : m_client(client.release())
{
    m_thread.setObjectName(u"http client"_s);
    m_client->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_client, &QObject::deleteLater);
    m_thread.start();
}

ClientThread::~ClientThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace docket::remote
