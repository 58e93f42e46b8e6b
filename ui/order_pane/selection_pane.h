// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_detail/selection_summary.h"
#include "ui/workbench/workbench.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace docket::ui {

class ActionButtons;
class Banner;
class StatusLabel;

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
    struct StatusRow {
        StatusLabel *chip;
        QLabel *number;
    };

    void showFigures();
    void showStatuses(const models::SelectionFigures &figures);
    void showSums(const models::SelectionFigures &figures);
    void addStatusRow();
    void updateFonts();

    const Workbench &m_workbench;
    models::SelectionSummary *m_summary;
    qsizetype m_count = 0;
    QLabel *m_title;
    QLabel *m_wait;
    Banner *m_problem;
    ActionButtons *m_actions;
    QWidget *m_statuses;
    QLabel *m_sumsHeading;
    // One line for each currency, of which there may be many: a widget for each would take too long.
    QLabel *m_sumCaptions;
    QLabel *m_sums;
    std::vector<StatusRow> m_statusRows; ///< kept for the next figures
};

} // namespace docket::ui
