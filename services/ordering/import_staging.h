// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace docket::ordering {

/// Where an import puts the rows of a file aside, because the rows of an order may stand anywhere in it, so that memory
/// does not grow with the file. What is put here is gone when the staging is destroyed; it is as secret as the orders.
/// Used by one thread. While rows are visited, `addRefused` and `remember` may be called.
class ImportStaging {
public:
    ImportStaging() = default;
    ImportStaging(const ImportStaging &) = delete;
    ImportStaging &operator=(const ImportStaging &) = delete;
    virtual ~ImportStaging() = default;

    /// An error stops the visit, which then returns it.
    using RowVisitor = std::function<Result<void>(const QString &group, qint64 line, const QByteArray &content)>;
    using RefusedVisitor = std::function<Result<void>(qint64 line, const QByteArray &content)>;

    /// A line is added once.
    virtual Result<void> addRow(const QString &group, qint64 line, const QByteArray &content) = 0;
    /// Every row, group by group: groups in the order of their first rows, the rows of each by line.
    virtual Result<void> rows(const RowVisitor &visit) = 0;

    virtual Result<void> addRefused(qint64 line, const QByteArray &content) = 0;
    /// By line.
    virtual Result<void> refused(const RefusedVisitor &visit) = 0;

    /// Keeps `value` for `key` when nothing is kept for it yet; answers what was kept before.
    virtual Result<std::optional<QByteArray>> remember(const QByteArray &key, const QByteArray &value) = 0;
};

} // namespace docket::ordering
