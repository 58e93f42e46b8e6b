// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outbox/event_text.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace docket::models {

namespace {

struct TypeText {
    QLatin1StringView type;
    const char *text;
};

constexpr std::array typeTexts{
    TypeText{"order.created"_L1, QT_TRANSLATE_NOOP("docket::Events", "Order placed")},
    TypeText{"order.updated"_L1, QT_TRANSLATE_NOOP("docket::Events", "Order changed")},
    TypeText{"order.shipped"_L1, QT_TRANSLATE_NOOP("docket::Events", "Order shipped")},
    TypeText{"order.delivered"_L1, QT_TRANSLATE_NOOP("docket::Events", "Order delivered")},
    TypeText{"order.canceled"_L1, QT_TRANSLATE_NOOP("docket::Events", "Order canceled")},
    TypeText{"inventory.reserved"_L1, QT_TRANSLATE_NOOP("docket::Events", "Stock reserved")},
    TypeText{"inventory.released"_L1, QT_TRANSLATE_NOOP("docket::Events", "Stock released")},
    TypeText{"inventory.adjusted"_L1, QT_TRANSLATE_NOOP("docket::Events", "Stock changed")},
    TypeText{"customer.saved"_L1, QT_TRANSLATE_NOOP("docket::Events", "Customer saved")},
    TypeText{"product.saved"_L1, QT_TRANSLATE_NOOP("docket::Events", "Product saved")},
};

// By OutboxEntry::State.
constexpr std::array stateTexts{
    QT_TRANSLATE_NOOP("docket::Events", "Queued"),
    QT_TRANSLATE_NOOP("docket::Events", "Held back"),
    QT_TRANSLATE_NOOP("docket::Events", "Tried again later"),
    QT_TRANSLATE_NOOP("docket::Events", "Needs you"),
};

// By RelayState::Phase.
constexpr std::array phaseTexts{
    QT_TRANSLATE_NOOP("docket::Events", "Up to date"),
    QT_TRANSLATE_NOOP("docket::Events", "Sending"),
    QT_TRANSLATE_NOOP("docket::Events", "The broker cannot be reached"),
    QT_TRANSLATE_NOOP("docket::Events", "Switched off"),
};

QString tr(const char *text)
{
    return QCoreApplication::translate("docket::Events", text);
}

} // namespace

QString eventTypeText(const QString &type)
{
    for (const TypeText &known : typeTexts) {
        if (known.type == type)
            return tr(known.text);
    }
    return type;
}

QString stateText(store::OutboxEntry::State state)
{
    return tr(stateTexts.at(static_cast<std::size_t>(state)));
}

QString phaseText(const outbox::RelayState &state)
{
    return tr(phaseTexts.at(static_cast<std::size_t>(state.phase)));
}

} // namespace docket::models
