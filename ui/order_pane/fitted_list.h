// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace docket::ui {

/// A list as tall as its entries, for a place that scrolls as a whole. Tab goes in and out of it, arrow keys move
/// inside, and the scroll area around follows. Ctrl+C asks to copy the entry.
class FittedList : public QListView {
    Q_OBJECT

public:
    explicit FittedList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Entries changed their height.
    void fit();

signals:
    void copyWanted(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void showCurrent();

    int m_contentHeight = 0;
};

} // namespace docket::ui
