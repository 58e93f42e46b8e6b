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
    for (const LockName &name : names) {
        if (auto taken = take(name); !taken)
            return taken;
    }
    return {};
}

Result<void> EntityLocks::take(const LockName &name)
{
    m_names.insert(name);
    if (m_held.contains(name))
        return {};
    if (m_wrote) {
        const auto taken = m_connection.value("SELECT pg_try_advisory_xact_lock(?)", {lockNumber(name)});
        if (!taken)
            return tl::make_unexpected(taken.error());
        if (!(*taken)->toBool())
            return tl::make_unexpected(ordering::writeConflict());
    } else {
        const auto taken = m_connection.run("SELECT pg_advisory_xact_lock(?)", {lockNumber(name)});
        if (!taken)
            return tl::make_unexpected(taken.error());
    }
    m_held.insert(name);
    return {};
}

} // namespace docket::hub
