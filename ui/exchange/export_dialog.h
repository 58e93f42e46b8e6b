// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/csv_export.h"
#include "ui/widgets/form_field.h"
#include "ui/workbench/workbench.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace docket::ui {

class Banner;
class PathField;
class ProgressPanel;

/// Writes orders, lines, events or customers to a CSV file: all, those that match the query of the moment, or those
/// that are selected. Not modal; an export goes on when the dialog is closed. UI thread.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    ExportDialog(Workbench &workbench, const QString &query, QWidget *parent = nullptr);

    /// The query of the orders page; empty: there is none.
    void setQuery(const QString &query);
    [[nodiscard]] bool isRunning() const { return m_control != nullptr; }

signals:
    void finishedExport();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void refresh();
    void start();
    void startSelected();
    void run(exchange::ExportOptions options);
    void finish(const Result<exchange::ExportSummary> &summary);
    void fail(const Error &error);
    void proposePath();
    void openFolder();
    [[nodiscard]] exchange::ExportKind kind() const;
    void retranslate();

    Workbench &m_workbench;
    QString m_query;
    QString m_proposed;
    QString m_mayReplace; ///< chosen in the dialog for files, where replacing was agreed to
    std::shared_ptr<workspace::JobControl> m_control;
    QComboBox *m_kind;
    QRadioButton *m_all;
    QRadioButton *m_matching;
    QRadioButton *m_selected;
    PathField *m_path;
    FormField *m_kindField;
    FormField *m_pathField;
    QLabel *m_which;
    QLabel *m_hint;
    Banner *m_error;
    ProgressPanel *m_progress;
    QLabel *m_done;
    QPushButton *m_copyPath;
    QPushButton *m_openFolder;
    QPushButton *m_export;
    QPushButton *m_close;
};

} // namespace docket::ui
