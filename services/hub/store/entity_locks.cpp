// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/entity_locks.h"

#include "services/hub/store/row_values.h"
#include "services/ordering/unit_of_work.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

// PostgreSQL's advisory locks are known by 64 bits. Two names with the same ones would wait for each other needlessly.
qint64 lockNumber(const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1);
    return qFromBigEndian<qint64>(hash.constData());
}

qint64 lockNumber(const LockName &name)
{
    return lockNumber(QString::number(static_cast<int>(name.kind)) + u':' + name.id);
}

} // namespace

Result<void> EntityLocks::takeCommand(const QUuid &id)
{
    const auto locked = m_connection.run("SELECT pg_advisory_xact_lock(?)", {lockNumber(u"command:"_s + idText(id))});
    if (!locked) {
        if (locked.error().code != u"busy"_s)
            return tl::make_unexpected(locked.error());
        return fail(u"in_progress"_s,
                    u"This very command is being carried out and has not ended yet. Ask again with the same id."_s,
                    u"id"_s);
    }
    return take(std::exchange(m_again, {}));
}

Result<void> EntityLocks::take(const LockSet &names)
{
    if (!m_wrote)
        return waitForAll(names);
    for (const LockName &name : names) {
        if (auto taken = take(name); !taken)
            return taken;
    }
    return {};
}

Result<void> EntityLocks::waitForAll(const LockSet &names)
{
    QStringList numbers;
    for (const LockName &name : names) {
        m_names.insert(name);
        if (!m_held.contains(name))
            numbers << QString::number(lockNumber(name));
    }
    if (numbers.isEmpty())
        return {};
    // One statement, as there may be hundreds; a list without an order of its own is gone through as it stands.
    const auto taken = m_connection.run("SELECT pg_advisory_xact_lock(number) FROM "
                                        "unnest(CAST(string_to_array(?, ',') AS bigint[])) AS number",
                                        {numbers.join(u',')});
    if (!taken)
        return tl::make_unexpected(taken.error());
    m_held.insert(names.begin(), names.end());
    return {};
}

Result<void> EntityLocks::take(const LockName &name)
{
    m_names.insert(name);
    if (m_held.contains(name))
        return {};
    if (!m_wrote)
        return waitForAll({name});
    const auto taken = m_connection.value("SELECT pg_try_advisory_xact_lock(?)", {lockNumber(name)});
    if (!taken)
        return tl::make_unexpected(taken.error());
    if (!(*taken)->toBool())
        return tl::make_unexpected(ordering::writeConflict());
    m_held.insert(name);
    return {};
}

} // namespace docket::hub
