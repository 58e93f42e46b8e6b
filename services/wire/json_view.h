// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QByteArray>

namespace docket::wire {

/// A view of the order table that a person saved: what it finds, and how it shows it.
struct SavedView {
    QString name;
    QString query;      ///< of the search language
    QString sortColumn; ///< the column's key; empty: as it was
    bool descending = true;
    QStringList columns; ///< keys of those shown, from the leading one on; none: as they were

    bool operator==(const SavedView &) const = default;
};

QByteArray toJson(const SavedView &view);
/// Every error with its path. Members that this version does not know are ignored.
Decided<SavedView> viewFromJson(QByteArrayView json);

} // namespace docket::wire
