// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/console.h"
#include "services/workspace/create_shop.h"
#include "ui/shell/main_window.h"
#include "ui/workbench/side_area.h"

#include <QApplication>
#include <QTest>

namespace docket::test {

inline const QByteArray consolePassphrase = QByteArrayLiteral("of the tests");

/// The ways into the shops of these tests.
inline console::Ways waysIn()
{
    auto ways = std::make_shared<store::Unlock>();
    ways->passphrase = identity::SecretBytes::copyOf(consolePassphrase);
    return ways;
}

/// Makes a data folder with sample orders; 0: an empty one.
inline void makeShop(const QString &path, qint64 sampleOrders)
{
    const ordering::SystemClock clock;
    workspace::NewShop shop = workspace::proposedShop(path, clock.now());
    shop.settings = {QStringLiteral("TST"), QTimeZone::utc(), QStringLiteral("EUR")};
    shop.sampleOrders = sampleOrders;
    workspace::JobControl control;
    const auto made = workspace::createShop(shop, *waysIn(), control);
    if (!made)
        qFatal("%s", qPrintable(made.error().sentence));
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow(), key,
                    modifiers);
}

inline void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace docket::test
