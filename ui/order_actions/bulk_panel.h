// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_changes/bulk_result_model.h"
#include "ui/order_actions/bulk_words.h"
#include "ui/order_actions/task_panel.h"
#include "ui/workbench/workbench.h"

#include <memory>

class QCheckBox;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace docket::ui {

class ErrorLabel;
class ProgressPanel;

/// One change to many orders: what is to be done, a rehearsal that says how many it can be done to, progress, and a
/// result for each. UI thread.
class BulkPanel final : public TaskPanel {
    Q_OBJECT

public:
    BulkPanel(Workbench &workbench, BulkKind kind, const QList<quint32> &positions, QWidget *parent = nullptr);
    ~BulkPanel() override;

    /// Orders are being changed: that goes on when the panel is left, and is told of when it is over.
    [[nodiscard]] bool isWorking() const override;

protected:
    void retranslate() override;
    /// Rehearses first, then does it, then closes.
    void execute() override;

private:
    using Run = models::BulkRun;

    void buildFields();
    void buildResults();
    [[nodiscard]] models::BulkPlan plan() const;
    [[nodiscard]] bool needsInput() const;
    void forgetRun();
    void rehearse();
    void show(std::shared_ptr<Run> run);
    void follow(Run::Stage stage);
    void finish();
    void updateFilter();
    [[nodiscard]] QString summary() const;
    void copyResults() const;

    Workbench &m_workbench;
    BulkKind m_kind;
    QList<quint32> m_positions;
    std::shared_ptr<Run> m_run;

    QLineEdit *m_input;
    QLabel *m_inputLabel;
    ErrorLabel *m_inputError = nullptr;
    QLineEdit *m_removed;
    QLabel *m_removedLabel;
    QLabel *m_summary;
    ProgressPanel *m_progress;
    QCheckBox *m_onlyFailed;
    QTableView *m_table;
    models::BulkResultModel *m_model = nullptr;
    QSortFilterProxyModel *m_shown;
    QPushButton *m_copy;
    QPushButton *m_retry;
};

} // namespace docket::ui
