// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/setting_rows.h"

namespace docket::store {

Result<QString> SettingRows::read(QStringView name)
{
    sql::Statement &find = m_connection.statement("SELECT value FROM setting WHERE name = ?");
    const auto row = find.bind(1, name).step();
    if (!row)
        return tl::make_unexpected(row.error());
    const QString value = *row ? find.text(0) : QString();
    find.reset();
    return value;
}

Result<void> SettingRows::write(QStringView name, const QString &value)
{
    return m_connection.statement("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)")
        .bindAll(name, value)
        .run();
}

} // namespace docket::store
