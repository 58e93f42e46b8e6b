// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/remote/sync_client.h"

using namespace Qt::StringLiterals;

namespace docket::remote {

namespace {

Call syncCall(const QByteArray &what, std::vector<std::pair<QString, QString>> query = {})
{
    Call call;
    call.path = "/v1/sync/" + what;
    call.query = std::move(query);
    call.headers.emplace_back("Docket-Schema", QByteArray::number(wire::syncSchema));
    return call;
}

} // namespace

QFuture<Decided<wire::SyncInfo>> SyncClient::info()
{
    return m_client.ask<wire::SyncInfo>(syncCall("info"),
                                        [](const Reply &reply) { return wire::syncInfoFromJson(reply.body); });
}

QFuture<Decided<wire::SnapshotOutline>> SyncClient::outline()
{
    return m_client.ask<wire::SnapshotOutline>(
        syncCall("snapshot"), [](const Reply &reply) { return wire::snapshotOutlineFromJson(reply.body); });
}

QFuture<Decided<wire::SnapshotPage>> SyncClient::page(const QString &part, const QString &after)
{
    std::vector<std::pair<QString, QString>> query{{u"part"_s, part}};
    if (!after.isEmpty())
        query.emplace_back(u"after"_s, after);
    return m_client.ask<wire::SnapshotPage>(syncCall("snapshot", query),
                                            [](const Reply &reply) { return wire::snapshotPageFromJson(reply.body); });
}

QFuture<Decided<wire::ChangesPage>> SyncClient::changes(const QString &cursor, std::chrono::seconds wait)
{
    Call call = syncCall("changes", {{u"cursor"_s, cursor}});
    if (wait.count() > 0) {
        call.query.emplace_back(u"wait"_s, QString::number(wait.count()));
        call.limits.answer += wait;
        call.limits.whole += wait;
    }
    return m_client.ask<wire::ChangesPage>(std::move(call),
                                           [](const Reply &reply) { return wire::changesPageFromJson(reply.body); });
}

QFuture<Decided<std::vector<wire::MonthChecksum>>> SyncClient::checksums(const QString &cursor)
{
    return m_client.ask<std::vector<wire::MonthChecksum>>(
        syncCall("checksums", {{u"cursor"_s, cursor}}),
        [](const Reply &reply) { return wire::monthChecksumsFromJson(reply.body); });
}

} // namespace docket::remote
