// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hub/publishing_shop.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace docket::test {

namespace {

HttpAnswer expect(int status, HttpAnswer answer)
{
    if (answer.status != status)
        qFatal("%d instead of %d: %s", answer.status, status, answer.body.left(500).constData());
    return answer;
}

} // namespace

PublishingShop::PublishingShop(const QString &program, PrivateRabbitMq &broker)
    : m_shop(program)
    , m_kept(m_shop)
    , m_broker(broker)
{
}

void PublishingShop::publishTo(const QString &exchange)
{
    m_exchange = exchange;
    hub().terminate();
    m_kept.value("DELETE FROM outbox");
    m_lastBefore = m_kept.value("SELECT last_value FROM event_pos").toLatin1();
    m_deliveredBefore = deliveredEver();
    hub().start(settings());
}

QStringList PublishingShop::settings(quint16 port, const QByteArray &password)
{
    QFile file(m_folder.filePath(u"password"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(password + '\n') < 0)
        qFatal("%s cannot be written.", qPrintable(file.fileName()));
    return {u"--broker.url=amqp://localhost:%1"_s.arg(port == 0 ? m_broker.port() : port),
            u"--broker.user=docket"_s,
            u"--broker.password_file="_s + file.fileName(),
            u"--broker.exchange="_s + m_exchange,
            u"--broker.declare=yes"_s,
            u"--log.level=debug"_s};
}

void PublishingShop::restart(const QStringList &settings)
{
    hub().terminate();
    hub().start(settings);
}

QSet<QUuid> PublishingShop::recorded()
{
    return idsWhere("true");
}

QSet<QUuid> PublishingShop::recordedOf(const QString &order)
{
    return idsWhere("about = '" + order.toLatin1() + '\'');
}

QSet<QUuid> PublishingShop::idsWhere(const QByteArray &condition)
{
    const QString text = m_kept.value("SELECT string_agg(id::text, ' ') FROM"
                                      " (SELECT id, pos, order_id::text AS about FROM order_event"
                                      " UNION ALL SELECT id, pos, entity FROM catalogue_event) AS event"
                                      " WHERE pos > " +
                                      m_lastBefore + " AND " + condition);
    QSet<QUuid> ids;
    for (const QString &id : text.split(u' ', Qt::SkipEmptyParts))
        ids << QUuid::fromString(id);
    return ids;
}

void PublishingShop::orderAndCancel(quint16 port, const QByteArray &token, int orders)
{
    HttpClient client(port);
    client.always("Authorization: Bearer " + token);
    for (int i = 0; i < orders; ++i) {
        const auto placed = expect(201, client.post("/v1/orders", ServedShop::orderOf(1)));
        const QByteArray order = "/v1/orders/" + placed.text("id").toUtf8();
        expect(201, client.post(order + "/notes", R"({"text":"ring twice"})"));
        expect(200, client.post(order + "/cancel", R"({"reason":"changed their mind"})"));
    }
}

} // namespace docket::test
