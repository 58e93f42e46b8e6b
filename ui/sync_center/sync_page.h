// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/hub_connection.h"
#include "ui/workbench/page.h"
#include "ui/workbench/workbench.h"

#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace docket::models {
class ConflictModel;
class HubOverview;
class WaitingModel;
} // namespace docket::models

namespace docket::ui {

class Banner;
class EmptyState;
class MergePane;

/// What stands between this copy and its hub: how the connection is doing, what is to be settled by a person, and what
/// waits to be sent.
class SyncPage final : public Page {
    Q_OBJECT

public:
    /// `connection` outlives the page.
    SyncPage(Workbench &workbench, workspace::HubConnection &connection, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void activate() override;
    [[nodiscard]] QString statusText() const override;
    /// So many things need a person, or wait.
    [[nodiscard]] qint64 toSettle() const;
    [[nodiscard]] qint64 waiting() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeConflicts();
    QWidget *makeWaiting();
    void prepareTable(QTableView *table, const QString &name);
    void assemble();
    void addActions();
    void showState();
    void showView();
    void showConflict();
    void settle(qint64 key, workspace::HubConnection::Choice choice);
    void discard();
    void openOrder(QTableView *table);
    [[nodiscard]] QUuid orderAt(const QTableView *table) const;
    void updateActions();
    void retranslate();

    Workbench &m_workbench;
    workspace::HubConnection &m_connection;
    models::HubOverview *m_overview;
    models::ConflictModel *m_conflicts;
    models::WaitingModel *m_waiting;
    QTimer m_second; ///< times on the page are relative
    QLabel *m_title;
    QLabel *m_phase;
    QLabel *m_story;
    QProgressBar *m_progress;
    QPushButton *m_offline;
    QPushButton *m_tryNow;
    Banner *m_trouble;
    QStackedWidget *m_stack;
    QWidget *m_lists;
    EmptyState *m_empty;
    QWidget *m_conflictBox = nullptr;
    QLabel *m_conflictTitle = nullptr;
    QTableView *m_conflictTable = nullptr;
    MergePane *m_merge = nullptr;
    QWidget *m_waitingBox = nullptr;
    QLabel *m_waitingTitle = nullptr;
    QTableView *m_waitingTable = nullptr;
    QAction *m_open = nullptr;
    QAction *m_discard = nullptr;
};

} // namespace docket::ui
