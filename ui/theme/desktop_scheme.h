// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <memory>

namespace docket::ui {

/// Whether the desktop wants light or dark, also when that changes: the setting `color-scheme` of the XDG portal
/// (org.freedesktop.appearance). Where there is no portal, or it has no opinion, nothing is told. Asks without
/// waiting. UI thread.
class DesktopScheme final : public QObject {
    Q_OBJECT

public:
    explicit DesktopScheme(QDBusConnection bus, QObject *parent = nullptr);
    /// On the bus of this session, if it has one already: none is started for it.
    static std::unique_ptr<DesktopScheme> ofSession();

signals:
    void wanted(docket::ui::Scheme scheme);

private slots:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void tell(QVariant value);

    QDBusConnection m_bus;
};

} // namespace docket::ui
