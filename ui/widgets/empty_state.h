// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QHBoxLayout;

namespace docket::ui {

/// What a place shows when there is nothing in it: why, and the next step to take.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(const Theme &theme, const QString &iconName, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &explanation);
    /// Below the text. Takes ownership.
    void addWidget(QWidget *widget);

private:
    void updateIcon();

    const Theme &m_theme;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_explanation;
    QHBoxLayout *m_steps;
};

} // namespace docket::ui
