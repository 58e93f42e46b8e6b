// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/import_report_view.h"
#include "ui/exchange/import_setup.h"
#include "ui/workbench/workbench.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace docket::ui {

class Banner;
class MappingView;
class PreviewModel;
class ProgressPanel;
class SourceForm;

/// Imports a file: what and how on one screen with the first rows as they would be read, then the progress, then what
/// came of it. Not modal: the rest of the window can be used meanwhile, and an import goes on when the dialog is
/// closed. UI thread.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(Workbench &workbench, QWidget *parent = nullptr);

    /// As if the file had been browsed for.
    void setFile(const QString &path);
    [[nodiscard]] bool isRunning() const { return m_control != nullptr; }
    [[nodiscard]] ImportSetup &setup() { return m_setup; }

signals:
    /// An import or a try of one ended.
    void finishedImport();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildSetupPage();
    void buildButtons();
    void connectParts();
    void refresh();
    void showPreviewState();
    void start(bool isDryRun);
    void run(const QString &rejects, bool isDryRun);
    void watch();
    void finish(const Decided<ImportReportView::Summary> &summary);
    void back();
    void retranslate();

    Workbench &m_workbench;
    ImportSetup m_setup;
    std::shared_ptr<workspace::JobControl> m_control;
    bool m_isStarting = false;
    SourceForm *m_form;
    Banner *m_error;
    QLabel *m_mappingHeading;
    QLabel *m_previewHeading;
    QLabel *m_previewState;
    MappingView *m_mapping;
    PreviewModel *m_preview;
    QTableView *m_previewTable;
    QStackedWidget *m_pages;
    QWidget *m_setupPage;
    QWidget *m_progressPage;
    ProgressPanel *m_progress;
    QLabel *m_progressHint;
    ImportReportView *m_report;
    QPushButton *m_back;
    QPushButton *m_try;
    QPushButton *m_import;
    QPushButton *m_close;
};

} // namespace docket::ui
