// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_screens.h"

#include "ui/exchange/export_dialog.h"
#include "ui/exchange/import_dialog.h"

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

void bringUp(QWidget *dialog)
{
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

bool mayImport(const Workbench &workbench)
{
    return workbench.may(domain::permissionFor(domain::ImportOrder{})) ||
           workbench.may(domain::permissionFor(domain::SaveProduct{}));
}

} // namespace

ExchangeScreens::ExchangeScreens(Workbench &workbench, QWidget *window, std::function<QString()> query)
    : QObject(window)
    , m_workbench(workbench)
    , m_window(window)
{
    const auto group = [] { return tr("Import and export"); };
    QAction *import =
        workbench.actions.add({u"data.import"_s,
                               group,
                               [] { return tr("Import…"); },
                               [] { return tr("Bring in orders, customers or products from a CSV file"); },
                               u"download"_s,
                               {QKeySequence(u"Ctrl+I"_s)}},
                              window, [this] { emit m_workbench.navigation.importWanted(); });
    QAction *exporting = workbench.actions.add(
        {u"data.export"_s,
         group,
         [] { return tr("Export…"); },
         [] { return tr("Write orders or customers to a CSV file"); },
         u"upload"_s,
         {QKeySequence(u"Ctrl+Shift+E"_s)}},
        window, [this, query = std::move(query)] { emit m_workbench.navigation.exportWanted(query()); });
    import->setEnabled(mayImport(workbench));
    exporting->setEnabled(workbench.may(domain::Permission::Export));
    connect(&workbench.navigation, &Navigation::importWanted, this, &ExchangeScreens::openImport);
    connect(&workbench.navigation, &Navigation::exportWanted, this, &ExchangeScreens::openExport);
}

void ExchangeScreens::openImport()
{
    if (!m_import)
        m_import = new ImportDialog(m_workbench, m_window);
    bringUp(m_import);
}

void ExchangeScreens::openExport(const QString &query)
{
    if (!m_export)
        m_export = new ExportDialog(m_workbench, query, m_window);
    else if (!m_export->isRunning())
        m_export->setQuery(query);
    bringUp(m_export);
}

} // namespace docket::ui
