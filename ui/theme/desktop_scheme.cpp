// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktop_scheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString settingsInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;
const QString colorScheme = u"color-scheme"_s;

// Values of the portal's `color-scheme`; 0 is no preference.
constexpr uint preferDark = 1;
constexpr uint preferLight = 2;

bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

} // namespace

DesktopScheme::DesktopScheme(QDBusConnection bus, QObject *parent) : QObject(parent), m_bus(std::move(bus))
{
    // Without the name of the service, as Qt would look up its owner and wait for the answer.
    m_bus.connect(QString(), portalPath, settingsInterface, u"SettingChanged"_s, this,
                  SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask();
}

std::unique_ptr<DesktopScheme> DesktopScheme::ofSession()
{
    if (!hasSessionBus())
        return nullptr;
    return std::make_unique<DesktopScheme>(QDBusConnection::sessionBus());
}

void DesktopScheme::ask()
{
    auto call = QDBusMessage::createMethodCall(portal, portalPath, settingsInterface, u"Read"_s);
    call << appearance << colorScheme;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QVariant> reply = *watcher;
        if (!reply.isError())
            tell(reply.value());
        watcher->deleteLater();
    });
}

void DesktopScheme::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearance && key == colorScheme)
        tell(value.variant());
}

void DesktopScheme::tell(QVariant value)
{
    // `Read` wraps the value twice.
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    if (value.toUInt() == preferDark)
        emit wanted(Scheme::Dark);
    else if (value.toUInt() == preferLight)
        emit wanted(Scheme::Light);
}

} // namespace docket::ui
