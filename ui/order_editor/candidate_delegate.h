// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace docket::ui {

/// A candidate of a finder in two lines: its title with what stands at the side, and its detail below.
class CandidateDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    CandidateDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace docket::ui
