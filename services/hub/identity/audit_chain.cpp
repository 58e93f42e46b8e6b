// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/identity/audit_chain.h"

#include "services/hub/identity/transaction.h"
#include "services/hub/store/row_values.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

constexpr int pageSize = 1'000;
constexpr qsizetype mostProblems = 100;

// With its length before it: what one part ends with is not what the next one begins with.
void add(QCryptographicHash &hash, const QByteArray &part)
{
    const quint64 size = qToBigEndian(static_cast<quint64>(part.size()));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof(size)));
    hash.addData(part);
}

void note(AuditReport &report, const QString &problem)
{
    if (report.problems.size() < mostProblems)
        report.problems << problem;
}

// Compares a link with the one before it and with its entry.
void check(const AuditRows::Linked &linked, const std::optional<AuditLink> &known, AuditReport &report)
{
    const auto &[link, entry] = linked;
    if (link.link != report.head.link + 1)
        note(report, u"Links %1 to %2 of the chain are missing."_s.arg(report.head.link + 1).arg(link.link - 1));
    if (!entry)
        note(report, u"Entry %1 (link %2) is missing."_s.arg(link.entry).arg(link.link));
    else if (AuditChain::hashOf(report.head.hash, *entry) != link.hash)
        note(report,
             u"Entry %1 (link %2) is not what was recorded, or the chain was broken before it."_s.arg(link.entry)
                 .arg(link.link));
    if (known && known->link == link.link && known->hash != link.hash)
        note(report, u"Link %1 is another one than the one you kept: the chain was made again."_s.arg(link.link));
    ++report.links;
    // The stored hash, so that one changed entry is one problem and not one for each that follows.
    report.head = link;
}

} // namespace

QByteArray AuditChain::hashOf(const QByteArray &before, const AuditEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, before);
    add(hash, QByteArray::number(entry.pos));
    add(hash, QByteArray::number(domain::toMilliseconds(entry.at)));
    for (const QString &text : {entry.actor, idText(entry.account), entry.device, entry.address, entry.action,
                                entry.subject, entry.outcome, entry.request, entry.detail})
        add(hash, text.toUtf8());
    return hash.result();
}

Result<int> AuditChain::extend(int limit)
{
    return inTransaction(m_pool, [&](Connection &connection) -> Result<int> {
        AuditRows rows(connection);
        const auto elected = rows.electChainWriter();
        if (!elected || !*elected)
            return elected ? Result<int>(0) : tl::make_unexpected(elected.error());
        const auto pending = rows.pending(limit);
        auto link = rows.lastLink();
        if (!pending || !link)
            return tl::make_unexpected(pending ? link.error() : pending.error());
        for (const AuditEntry &entry : *pending) {
            *link = {link->link + 1, entry.pos, hashOf(link->hash, entry)};
            if (auto added = rows.add(*link); !added)
                return tl::make_unexpected(added.error());
        }
        return static_cast<int>(pending->size());
    });
}

Result<AuditReport> AuditChain::verify(const std::optional<AuditLink> &known)
{
    const auto connection = m_pool.beginReading();
    if (!connection)
        return tl::make_unexpected(connection.error());
    const auto end = qScopeGuard([&] { (*connection)->rollback(); });
    AuditRows rows(**connection);
    AuditReport report;
    for (bool more = true; more;) {
        const auto page = rows.linksAfter(report.head.link, pageSize);
        if (!page)
            return tl::make_unexpected(page.error());
        for (const AuditRows::Linked &linked : *page)
            check(linked, known, report);
        more = page->size() == pageSize;
    }
    if (known && known->link > report.head.link)
        note(report,
             u"The chain ends at link %1, before link %2 that you kept."_s.arg(report.head.link).arg(known->link));
    const auto pending = rows.pendingCount();
    const auto stray = rows.strayCount();
    if (!pending || !stray)
        return tl::make_unexpected(pending ? stray.error() : pending.error());
    report.pending = *pending;
    if (*stray > 0)
        note(report, u"%1 entries are in no chain: they were added by another hand."_s.arg(*stray));
    return report;
}

} // namespace docket::hub
