// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/event_publishing.h"
#include "ui/workbench/page.h"
#include "ui/workbench/workbench.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace docket::models {
class OutboxModel;
}

namespace docket::ui {

class Banner;
class EmptyState;
class OutboxFigures;

/// What waits to be published to other systems: how much, what is stuck and why, and what a person can do about it.
class OutboxPage final : public Page {
    Q_OBJECT

public:
    /// `publishing` outlives the page.
    OutboxPage(Workbench &workbench, workspace::EventPublishing &publishing, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void activate() override;
    [[nodiscard]] QString statusText() const override;

signals:
    /// Where events go is to be set.
    void settingsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void assemble();
    void addActions();
    void showView();
    void showEmptyState();
    void updateActions();
    void decide(store::OutboxAction action);
    void openOrder();
    [[nodiscard]] std::vector<qint64> selectedKeys() const;
    void retranslate();

    Workbench &m_workbench;
    workspace::EventPublishing &m_publishing;
    models::OutboxModel *m_model;
    QLabel *m_title;
    QLabel *m_phase;
    OutboxFigures *m_figures;
    Banner *m_trouble;
    QPushButton *m_tryNow;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    QPushButton *m_set;
    QAction *m_retry = nullptr;
    QAction *m_discard = nullptr;
    QAction *m_open = nullptr;
};

} // namespace docket::ui
