// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace docket::ui {

/// A line of completions: the word, and for a field what it looks in.
class CompletionDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `theme` outlives the delegate.
    explicit CompletionDelegate(const Theme &theme, QObject *parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Of a field with its colon, or of a value that needs one; empty for others.
    static QString explanationOf(const QString &completion);

private:
    const Theme &m_theme;
};

} // namespace docket::ui
