// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/remembered_settings.h"

#include <QSettings>

namespace docket::ui {

namespace {
constexpr int writeAfter = 300; // ms
}

RememberedSettings::RememberedSettings(QObject *parent) : QObject(parent)
{
    m_writing.setMaxThreadCount(1);
    m_later.setSingleShot(true);
    m_later.setInterval(writeAfter);
    connect(&m_later, &QTimer::timeout, this, &RememberedSettings::write);
}

RememberedSettings::~RememberedSettings()
{
    write();
    m_writing.waitForDone();
}

void RememberedSettings::set(const QString &key, const QVariant &value)
{
    m_waiting.insert(key, value);
    m_later.start();
}

void RememberedSettings::write()
{
    if (m_waiting.isEmpty())
        return;
    m_writing.start([waiting = std::exchange(m_waiting, {})] {
        QSettings settings;
        for (auto each = waiting.constKeyValueBegin(); each != waiting.constKeyValueEnd(); ++each)
            settings.setValue((*each).first, (*each).second);
    });
}

} // namespace docket::ui
