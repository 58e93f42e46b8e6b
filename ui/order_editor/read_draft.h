// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/product_cards.h"
#include "models/text/formats.h"
#include "services/domain/commands.h"
#include "services/wire/json_draft.h"

#include <QCoreApplication>

namespace docket::ui {

/// A draft read as values, as far as it can be. Lines are those that are not blank; `rowOf` tells the row of each, and
/// the paths of faults and of the domain's errors count the same way.
struct ReadDraft {
    Rejection faults; ///< texts that cannot be read, with the paths of the domain

    std::vector<domain::LineDraft> lines;
    std::vector<std::size_t> rowOf;
    /// Each line's net with tax left out; nothing while a text of it cannot be read, or its price is not known.
    std::vector<std::optional<qint64>> netOf;
    domain::Currency currency;
    qint64 shippingMinor = 0;
    std::optional<QDate> requiredOn;
    QStringList tags;
    /// Of all lines together; nothing while one of them, or the shipping charge, cannot be read.
    std::optional<domain::Totals> totals;

    [[nodiscard]] bool hasFaultAt(const QString &field) const;
};

/// What reading a draft needs to know.
struct DraftSurroundings {
    const models::Formats &formats;
    const models::ProductCards &products;
    const domain::Order *base = nullptr; ///< the order being changed
    QDate today;
};

class DraftReader {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::DraftReader)

public:
    static ReadDraft read(const wire::OrderDraft &draft, const DraftSurroundings &around);
};

/// The commands that carry a draft out, in their order: the customer when it is a new one, the order, and for an order
/// that exists its tags and a new note. An edit names only what differs from `base`; nothing differs: no commands.
std::vector<domain::CommandBody> commandsOf(const wire::OrderDraft &draft, const ReadDraft &read,
                                            const domain::Order *base);

} // namespace docket::ui
