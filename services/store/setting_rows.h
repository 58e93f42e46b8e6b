// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sql/connection.h"

namespace docket::store {

inline constexpr QStringView settingDevice = u"device";
inline constexpr QStringView settingTimeZone = u"time_zone";
inline constexpr QStringView settingCurrency = u"currency";
inline constexpr QStringView settingOrderCounter = u"order_counter";

/// Named values of a data folder. An absent one reads as an empty text.
class SettingRows {
public:
    explicit SettingRows(sql::Connection &connection) : m_connection(connection) {}
    Result<QString> read(QStringView name);
    Result<void> write(QStringView name, const QString &value);

private:
    sql::Connection &m_connection;
};

} // namespace docket::store
