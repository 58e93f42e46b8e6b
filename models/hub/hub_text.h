// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/formats.h"
#include "services/workspace/hub_connection.h"

#include <QCoreApplication>

namespace docket::models {

/// How a copy and its hub are with each other, for the status bar.
struct HubLine {
    QString icon; ///< of resources/icons
    QString text; ///< “Online · synced 3 s ago · 3 pending”
    QString explanation;
};

/// The words for a copy, its hub, and what stands between them.
class HubText {
    Q_DECLARE_TR_FUNCTIONS(docket::models::HubText)

public:
    /// `address` of the hub.
    static HubLine line(const workspace::HubState &state, const QString &address, const Formats &formats,
                        domain::Instant now);
    /// “Online”, “Offline”, …
    static QString phase(const workspace::HubState &state);
    /// How old the data are; empty when they were never there.
    static QString age(const workspace::HubState &state, const Formats &formats, domain::Instant now);
    /// When it is tried again; empty when it is not.
    static QString retry(const workspace::HubState &state, domain::Instant now);

    /// “Customers: left alone, next try in 12 s”, of those services that are; empty when all are fine.
    static QString services(const workspace::HubState &state);
    /// “Order placed”, “Delivery address or lines changed”, …: what a command does.
    static QString command(const domain::CommandBody &body);
    /// What it is about: an order's number, else a SKU or a customer's id.
    static QString about(const QString &orderNumber, const QString &entity);
    static QString state(const store::PendingCommand &pending);
    static QString conflict(store::Conflict::Kind kind);
    /// The name of a field that clashes, such as `ship_to` or `lines[LAMP]`.
    static QString field(const QString &name);
    /// A value of it as people write it: `value` is the conflict's `base`, `mine` or `theirs`.
    static QString value(const store::Conflict &conflict, const QString &value, const Formats &formats);
    static QString role(domain::Role role);
};

} // namespace docket::models
