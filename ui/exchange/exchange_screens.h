// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace docket::ui {

class ExportDialog;
class ImportDialog;

/// Opens the dialogs of import and export: by their actions, by navigation. One of each at a time; a running one is
/// shown again. UI thread.
class ExchangeScreens final : public QObject {
    Q_OBJECT

public:
    /// `window` is the main window, which the dialogs stand in front of and the actions belong to. `query` tells what
    /// the orders page looks for at the moment.
    ExchangeScreens(Workbench &workbench, QWidget *window, std::function<QString()> query);

    void openImport();
    /// Empty: nothing is looked for on the orders page.
    void openExport(const QString &query);

private:
    Workbench &m_workbench;
    QWidget *m_window;
    QPointer<ImportDialog> m_import;
    QPointer<ExportDialog> m_export;
};

} // namespace docket::ui
