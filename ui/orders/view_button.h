// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace docket::ui {

/// A view as a button: its name and how many orders it finds. UI thread.
class ViewButton final : public QAbstractButton {
    Q_OBJECT

public:
    /// `theme` outlives the button.
    explicit ViewButton(const Theme &theme, QWidget *parent = nullptr);

    /// `count` is empty while it is not known.
    void setView(const QString &name, const QString &count);
    [[nodiscard]] QString countText() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const Theme &m_theme;
    QString m_count;
};

} // namespace docket::ui
