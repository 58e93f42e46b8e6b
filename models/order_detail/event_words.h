// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/formats.h"
#include "services/domain/events.h"

#include <QHash>

namespace docket::models {

/// One thing that became another, or was said.
struct ChangeWords {
    QString what;
    QString before;
    QString after;
    bool isChange = false; ///< false: `before` means nothing, and `what` may be empty

    /// `Quantity: 2 → 3`
    [[nodiscard]] QString text() const;
    bool operator==(const ChangeWords &) const = default;
};

/// What an event is about, for an icon.
enum class EventTopic : quint8 {
    Placed,
    Edited,
    Shipped,
    Delivered,
    Canceled,
    Reinstated,
    Held,
    Released,
    Noted,
    Tagged,
    Stock,
    Catalogue
};

struct EventText {
    EventTopic topic = EventTopic::Edited;
    QString headline; ///< a sentence
    QList<ChangeWords> details;
};

/// Says in the user's language what events of one order tell. Knows the order's lines and shipments from all of its
/// events, because an event names them by id only. A value; `formats` outlives it.
class EventWords {
    Q_DECLARE_TR_FUNCTIONS(docket::models::EventWords)

public:
    /// `events` are all of the order, by sequence.
    EventWords(const Formats &formats, const std::vector<domain::Event> &events);

    [[nodiscard]] EventText of(const domain::EventBody &body) const;

private:
    [[nodiscard]] EventText words(const domain::OrderCreated &created) const;
    [[nodiscard]] EventText words(const domain::OrderUpdated &updated) const;
    [[nodiscard]] EventText words(const domain::OrderShipped &shipped) const;
    [[nodiscard]] EventText words(const domain::OrderDelivered &delivered) const;
    [[nodiscard]] EventText words(const domain::OrderCanceled &canceled) const;
    [[nodiscard]] EventText words(const domain::InventoryReserved &reserved) const;
    [[nodiscard]] EventText words(const domain::InventoryReleased &released) const;
    [[nodiscard]] EventText words(const domain::InventoryAdjusted &adjusted) const;
    [[nodiscard]] EventText words(const domain::CustomerSaved &saved) const;
    [[nodiscard]] EventText words(const domain::ProductSaved &saved) const;

    [[nodiscard]] QList<ChangeWords> changesOf(const domain::LineChange &change) const;
    [[nodiscard]] QList<ChangeWords> changesOf(const domain::OrderUpdated &updated) const;
    [[nodiscard]] EventText headlineOf(const domain::OrderUpdated &updated) const;
    [[nodiscard]] QString lineName(const QUuid &id) const;
    [[nodiscard]] QString lineText(const domain::OrderLine &line) const;
    [[nodiscard]] QString quantityOf(qint64 quantity, const QString &name) const;
    [[nodiscard]] QString shipmentText(const domain::Delivery &delivery) const;
    [[nodiscard]] ChangeWords said(const QString &what, const QString &text) const;
    void remember(const domain::OrderLine &line);

    const Formats *m_formats;
    QHash<QUuid, QString> m_lines;
    QHash<QUuid, int> m_shipments; ///< counted from 1
    domain::Currency m_currency;
};

/// A line per detail.
QStringList textsOf(const QList<ChangeWords> &details);

} // namespace docket::models

Q_DECLARE_METATYPE(docket::models::ChangeWords)
