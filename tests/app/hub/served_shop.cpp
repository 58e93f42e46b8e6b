// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hub/served_shop.h"

using namespace Qt::StringLiterals;

namespace docket::test {

namespace {

void expectApplied(const HttpAnswer &answer)
{
    if (answer.status != 200 || answer.text("results/0/status") != u"applied")
        qFatal("not applied: %d %s", answer.status, answer.body.constData());
}

} // namespace

ServedShop::ServedShop(const QString &program) : m_hub(m_cluster, program)
{
    m_hub.start();
    const auto agent = m_hub.signedIn(u"agent"_s);
    expectApplied(agent->post("/v1/commands",
                              batch({command(QUuid::createUuid(), "save_customer",
                                             R"({"customer":{"id":"C-1","name":"Greta Lind","email":"greta@example.com",
                                                "phone":"+46 40 123456","addresses":[{"name":"Greta Lind","city":"Lund",
                                                "country":"SE"}]}})")})));
    expectApplied(agent->post(
        "/v1/commands",
        batch({command(QUuid::createUuid(), "save_product",
                       R"({"product":{"sku":"LAMP","name":"Lamp","price":{"amount":"12.90","currency":"EUR"}}})")})));
    countLamps(100);
}

void ServedShop::countLamps(int quantity)
{
    const QByteArray payload = R"({"sku":"LAMP","location":"main","change":"count","reason":"test","quantity":)" +
                               QByteArray::number(quantity) + '}';
    expectApplied(m_hub.signedIn(u"warehouse"_s)
                      ->post("/v1/commands", batch({command(QUuid::createUuid(), "adjust_stock", payload)})));
}

QByteArray ServedShop::orderOf(int quantity)
{
    return R"({"customer_id":"C-1","currency":"EUR","lines":[{"sku":"LAMP","quantity":)" +
           QByteArray::number(quantity) + "}]}";
}

QByteArray ServedShop::command(const QUuid &id, const QByteArray &type, const QByteArray &payload, const QUuid &orderId,
                               std::optional<qint64> baseVersion)
{
    QByteArray json = "{\"id\":\"" + id.toByteArray(QUuid::WithoutBraces) + "\",\"type\":\"" + type +
                      "\",\"happened_at\":\"2026-03-01T09:30:00Z\",\"payload\":" + payload;
    if (!orderId.isNull())
        json += ",\"order_id\":\"" + orderId.toByteArray(QUuid::WithoutBraces) + '"';
    if (baseVersion)
        json += ",\"base_version\":" + QByteArray::number(*baseVersion);
    return json + '}';
}

} // namespace docket::test
