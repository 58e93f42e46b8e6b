// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_detail/selection_summary.h"
#include "ui/workbench/workbench.h"

#include <QWidget>

class QLabel;

namespace docket::ui {

class ActionButtons;
class Banner;

/// What is shown while several orders are selected: how many, in what state, what they come to, and what can be done
/// with all of them.
class SelectionPane final : public QWidget {
    Q_OBJECT

public:
    explicit SelectionPane(const Workbench &workbench, QWidget *parent = nullptr);

    void setPositions(const QList<quint32> &positions);
    void refreshActions();
    void retranslate();

private:
    void showFigures();
    void addRow(const QString &caption, const QString &value, const QString &name);

    const Workbench &m_workbench;
    models::SelectionSummary *m_summary;
    qsizetype m_count = 0;
    QLabel *m_title;
    QLabel *m_wait;
    Banner *m_problem;
    ActionButtons *m_actions;
    QWidget *m_statuses;
    QLabel *m_sumsHeading;
    QWidget *m_sums;
};

} // namespace docket::ui
