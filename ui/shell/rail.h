// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/rail_button.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace docket::ui {

/// The window's pages as buttons on its leading side, and the main menu at the bottom. The arrow keys go from one to
/// the next.
class Rail final : public QWidget {
    Q_OBJECT

public:
    explicit Rail(const Theme &theme, QWidget *parent = nullptr);

    /// Gives the index of the page.
    int addPage(const QString &iconName);
    void setPageTexts(int index, const QString &word, const QString &toolTip);
    void setBadge(int index, const QString &badge, const QString &meaning);
    void setCurrent(int index);
    [[nodiscard]] int current() const;
    [[nodiscard]] RailButton *button(int index) const;
    [[nodiscard]] RailButton *menuButton() const { return m_menu; }

signals:
    void pageWanted(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Theme &m_theme;
    QButtonGroup *m_pages;
    QVBoxLayout *m_column;
    RailButton *m_menu;
};

} // namespace docket::ui
