// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_actions/bulk_words.h"

namespace docket::ui {

QString BulkWords::title(BulkKind kind)
{
    switch (kind) {
    case BulkKind::Hold:
        return tr("Hold orders");
    case BulkKind::Release:
        return tr("Release orders");
    case BulkKind::Ship:
        return tr("Ship orders");
    case BulkKind::Deliver:
        return tr("Mark orders as delivered");
    case BulkKind::Cancel:
        return tr("Cancel orders");
    case BulkKind::Tags:
        return tr("Tag orders");
    }
    return {};
}

QString BulkWords::possible(BulkKind kind, qsizetype count)
{
    const int n = static_cast<int>(count);
    switch (kind) {
    case BulkKind::Hold:
        return tr("%n order(s) can be held.", nullptr, n);
    case BulkKind::Release:
        return tr("%n order(s) can be released.", nullptr, n);
    case BulkKind::Ship:
        return tr("%n order(s) can be shipped.", nullptr, n);
    case BulkKind::Deliver:
        return tr("%n order(s) can be marked as delivered.", nullptr, n);
    case BulkKind::Cancel:
        return tr("%n order(s) can be canceled.", nullptr, n);
    case BulkKind::Tags:
        return tr("%n order(s) can get these tags.", nullptr, n);
    }
    return {};
}

QString BulkWords::apply(BulkKind kind, qsizetype count)
{
    const int n = static_cast<int>(count);
    switch (kind) {
    case BulkKind::Hold:
        return tr("Hold %n order(s)", nullptr, n);
    case BulkKind::Release:
        return tr("Release %n order(s)", nullptr, n);
    case BulkKind::Ship:
        return tr("Ship %n order(s)", nullptr, n);
    case BulkKind::Deliver:
        return tr("Mark %n order(s)", nullptr, n);
    case BulkKind::Cancel:
        return tr("Cancel %n order(s)", nullptr, n);
    case BulkKind::Tags:
        return tr("Tag %n order(s)", nullptr, n);
    }
    return {};
}

QString BulkWords::done(BulkKind kind, qsizetype count)
{
    const int n = static_cast<int>(count);
    switch (kind) {
    case BulkKind::Hold:
        return tr("%n order(s) put on hold.", nullptr, n);
    case BulkKind::Release:
        return tr("%n order(s) released.", nullptr, n);
    case BulkKind::Ship:
        return tr("%n order(s) shipped.", nullptr, n);
    case BulkKind::Deliver:
        return tr("%n order(s) marked as delivered.", nullptr, n);
    case BulkKind::Cancel:
        return tr("%n order(s) canceled.", nullptr, n);
    case BulkKind::Tags:
        return tr("%n order(s) tagged.", nullptr, n);
    }
    return {};
}

} // namespace docket::ui
