// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/feed_origin.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

const QString settingOrigin = u"feed_origin"_s;

Result<QString> textOf(const Result<std::optional<QVariant>> &value)
{
    if (!value)
        return tl::make_unexpected(value.error());
    return *value ? (*value)->toString() : QString();
}

} // namespace

Result<QString> feedOrigin(Connection &connection)
{
    return textOf(connection.value("SELECT s.system_identifier || '/' || c.timeline_id || '/' || d.oid "
                                   "FROM pg_control_system() s, pg_control_checkpoint() c, pg_database d "
                                   "WHERE d.datname = current_database()"));
}

Result<QString> keptFeedOrigin(Connection &connection)
{
    return textOf(connection.value("SELECT value FROM setting WHERE name = ?", {settingOrigin}));
}

Result<void> keepFeedOrigin(Connection &connection, bool isNew)
{
    const auto origin = feedOrigin(connection);
    if (!origin)
        return tl::make_unexpected(origin.error());
    const auto kept = isNew ? connection.run("INSERT INTO setting (name, value) VALUES (?, ?) "
                                             "ON CONFLICT (name) DO UPDATE SET value = EXCLUDED.value",
                                             {settingOrigin, *origin})
                            : connection.run("INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING",
                                             {settingOrigin, *origin});
    return kept ? Result<void>() : tl::make_unexpected(kept.error());
}

} // namespace docket::hub
