// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_dialog.h"

#include "models/text/error_text.h"
#include "services/exchange/refused_rows.h"
#include "ui/exchange/background.h"
#include "ui/exchange/mapping_view.h"
#include "ui/exchange/path_field.h"
#include "ui/exchange/preview_model.h"
#include "ui/exchange/source_form.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progress_panel.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

template <typename Summary>
ImportReportView::Summary asSummary(const Summary &summary)
{
    return summary;
}

} // namespace

ImportDialog::ImportDialog(Workbench &workbench, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_setup(workbench.shop)
    , m_form(new SourceForm(workbench, m_setup, this))
    , m_error(new Banner(workbench.theme, Banner::Kind::Error, this))
    , m_mappingHeading(new QLabel(this))
    , m_previewHeading(new QLabel(this))
    , m_previewState(new QLabel(this))
    , m_mapping(new MappingView(m_setup, workbench.theme, this))
    , m_preview(new PreviewModel(m_setup, workbench.formats, workbench.theme, this))
    , m_previewTable(new QTableView(this))
    , m_pages(new QStackedWidget(this))
    , m_setupPage(new QWidget(this))
    , m_progressPage(new QWidget(this))
    , m_progress(new ProgressPanel(workbench.formats, m_progressPage))
    , m_progressHint(new QLabel(m_progressPage))
    , m_report(new ImportReportView(workbench, this))
    , m_back(new QPushButton(this))
    , m_try(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"importDialog"_s);
    buildSetupPage();
    auto *progress = new QVBoxLayout(m_progressPage);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->addStretch(1);
    progress->addWidget(m_progress);
    progress->addWidget(m_progressHint);
    progress->addStretch(2);
    m_progressHint->setProperty("look", u"secondary"_s);
    m_progressHint->setWordWrap(true);
    m_pages->addWidget(m_setupPage);
    m_pages->addWidget(m_progressPage);
    m_pages->addWidget(m_report);
    buildButtons();
    connectParts();
    retranslate();
    constexpr QSize roomy(1080, 720);
    resize(roomy);
}

void ImportDialog::buildSetupPage()
{
    m_error->setObjectName(u"importError"_s);
    m_mappingHeading->setProperty("look", u"heading"_s);
    m_previewHeading->setProperty("look", u"heading"_s);
    m_previewState->setObjectName(u"previewState"_s);
    m_previewState->setWordWrap(true);
    m_previewTable->setObjectName(u"preview"_s);
    m_previewTable->setModel(m_preview);
    m_previewTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_previewTable->setShowGrid(false);
    m_previewTable->setWordWrap(false);
    m_previewTable->setTabKeyNavigation(false);
    m_previewTable->verticalHeader()->hide();
    m_previewTable->verticalHeader()->setDefaultSectionSize(m_workbench.theme.rowHeight());
    m_previewTable->horizontalHeader()->setHighlightSections(false);
    m_previewTable->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);

    const auto titled = [](QLabel *heading, QLabel *state, QWidget *table) {
        auto *part = new QWidget;
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins(0, Theme::space, 0, 0);
        column->setSpacing(Theme::space / 2);
        column->addWidget(heading);
        if (state)
            column->addWidget(state);
        column->addWidget(table, 1);
        return part;
    };
    auto *splitter = new QSplitter(Qt::Vertical, m_setupPage);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(titled(m_mappingHeading, nullptr, m_mapping));
    splitter->addWidget(titled(m_previewHeading, m_previewState, m_previewTable));
    auto *column = new QVBoxLayout(m_setupPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space);
    column->addWidget(m_form);
    column->addWidget(m_error);
    column->addWidget(splitter, 1);
}

void ImportDialog::buildButtons()
{
    m_back->setObjectName(u"back"_s);
    m_try->setObjectName(u"tryImport"_s);
    m_import->setObjectName(u"import"_s);
    m_import->setProperty("look", u"primary"_s);
    m_close->setObjectName(u"close"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space);
    buttons->addWidget(m_back);
    buttons->addStretch();
    for (QPushButton *button : {m_close, m_try, m_import})
        buttons->addWidget(button);
    // Enter in a field must not begin an import.
    for (QPushButton *button : {m_back, m_close, m_try, m_import})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::panelPadding, Theme::panelPadding, Theme::panelPadding, Theme::panelPadding);
    column->setSpacing(Theme::space * 2);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
}

void ImportDialog::connectParts()
{
    connect(&m_setup, &ImportSetup::changed, this, &ImportDialog::refresh);
    connect(&m_setup, &ImportSetup::previewed, this, &ImportDialog::showPreviewState);
    connect(&m_setup, &ImportSetup::profileSaved, this,
            [this](const QString &name) { m_workbench.notices.tell(tr("Profile %1 saved.").arg(name)); });
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::back);
    connect(m_try, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_import, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_progress, &ProgressPanel::cancelWanted, this, [this] {
        if (m_control)
            m_control->cancel();
    });
}

void ImportDialog::setFile(const QString &path)
{
    back();
    m_setup.setPath(path);
}

void ImportDialog::refresh()
{
    m_error->setText({});
    const bool isSetup = m_pages->currentWidget() == m_setupPage;
    const bool canStart = isSetup && m_setup.isReady() && m_setup.problems().isEmpty() && !m_isStarting;
    m_try->setVisible(isSetup);
    m_import->setVisible(isSetup);
    m_try->setEnabled(canStart);
    m_import->setEnabled(canStart);
    m_back->setVisible(m_pages->currentWidget() == m_report);
    m_mapping->setEnabled(m_setup.isReady());
    showPreviewState();
}

void ImportDialog::showPreviewState()
{
    const exchange::ImportPreview &preview = m_setup.preview();
    const Rejection problems = m_setup.isReady() ? m_setup.problems() : Rejection();
    const int refused = static_cast<int>(preview.refused());
    QString text;
    if (m_setup.path().isEmpty())
        text = tr("Choose a file to see how it would be read.");
    else if (!m_setup.isReady())
        text = tr("The file has not been read.");
    else if (!problems.isEmpty())
        text = tr("Not ready yet: %1").arg(models::sentencesOf(problems));
    else if (!m_setup.previewErrors().isEmpty())
        text = models::sentencesOf(m_setup.previewErrors());
    else if (preview.rows.empty())
        text = tr("The file has a header and no rows.");
    else if (refused == 0)
        text = tr("All of the first %n rows can be read.", nullptr, static_cast<int>(preview.rows.size()));
    else
        text = tr("%n of these rows would be refused; the others come in. Refused rows are saved in a file to mend.",
                  nullptr, refused);
    m_previewState->setText(text);
    const bool isBad = m_setup.isReady() && (refused > 0 || !problems.isEmpty() || !m_setup.previewErrors().isEmpty());
    m_previewState->setProperty("look", isBad ? u"error"_s : u"secondary"_s);
    m_previewState->style()->unpolish(m_previewState);
    m_previewState->style()->polish(m_previewState);
    constexpr int widest = 240;
    constexpr int widestReason = 480;
    m_previewTable->resizeColumnsToContents();
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        const int most = column == PreviewModel::Problem ? widestReason : widest;
        m_previewTable->setColumnWidth(column, std::min(most, m_previewTable->columnWidth(column) + Theme::space));
    }
}

void ImportDialog::start(bool isDryRun)
{
    if (m_isStarting || m_control || !m_form->check())
        return;
    m_isStarting = true;
    refresh();
    // Looking where the rejects can be written touches the disk.
    inBackground([input = m_setup.path(), folder = m_workbench.shop.facts().path] {
        return exchange::rejectsPathFor(input, folder);
    }).then(this, [this, isDryRun](const QString &rejects) {
        m_isStarting = false;
        run(isDryRun ? QString() : rejects, isDryRun);
    });
}

void ImportDialog::run(const QString &rejects, bool isDryRun)
{
    m_control = std::make_shared<workspace::JobControl>();
    watch();
    if (m_setup.kind() == wire::ProfileKind::OrderLines) {
        exchange::OrderImportOptions options;
        options.profile = m_setup.profile();
        options.currency = m_form->currency();
        options.applyStock = m_form->appliesStock();
        options.dryRun = isDryRun;
        options.rejects = rejects;
        m_workbench.shop.importOrders(m_setup.path(), options, m_control)
            .then(this, [this](const Decided<exchange::OrderImportSummary> &summary) {
                finish(summary.map(asSummary<exchange::OrderImportSummary>));
            });
    } else {
        exchange::CatalogueImportOptions options;
        options.profile = m_setup.profile();
        options.currency = m_form->currency();
        options.dryRun = isDryRun;
        options.rejects = rejects;
        m_workbench.shop.importCatalogue(m_setup.path(), options, m_control)
            .then(this, [this](const Decided<exchange::CatalogueImportSummary> &summary) {
                finish(summary.map(asSummary<exchange::CatalogueImportSummary>));
            });
    }
}

void ImportDialog::watch()
{
    m_progress->setTitle(tr("Importing %1").arg(QFileInfo(m_setup.path()).fileName()));
    m_progress->watch([control = m_control] {
        // The work counts four steps a row.
        return ProgressPanel::State{control->done() / 4, control->total() / 4};
    });
    m_pages->setCurrentWidget(m_progressPage);
    refresh();
}

void ImportDialog::finish(const Decided<ImportReportView::Summary> &summary)
{
    m_progress->end();
    m_control.reset();
    if (summary) {
        m_report->setSummary(*summary, m_setup.kind(), m_setup.profile().source);
        m_pages->setCurrentWidget(m_report);
        refresh();
        if (!isVisible())
            m_workbench.notices.tell(m_report->headline());
    } else {
        m_pages->setCurrentWidget(m_setupPage);
        refresh();
        const QString text = tr("Nothing was imported. %1").arg(models::sentencesOf(summary.error()));
        m_error->setText(text);
        if (!isVisible())
            m_workbench.notices.problem(text);
    }
    emit finishedImport();
}

void ImportDialog::back()
{
    if (m_control)
        return;
    m_pages->setCurrentWidget(m_setupPage);
    refresh();
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import"));
    m_mappingHeading->setText(tr("Which column is what"));
    m_previewHeading->setText(tr("The first rows as they would be read"));
    m_mapping->setAccessibleName(m_mappingHeading->text());
    m_previewTable->setAccessibleName(m_previewHeading->text());
    m_progressHint->setText(
        tr("You can go on working, and close this: the import goes on, and tells when it is done."));
    m_back->setText(tr("Import another file"));
    m_try->setText(tr("Try without writing"));
    m_import->setText(tr("Import"));
    m_close->setText(tr("Close"));
    m_preview->retranslate();
    refresh();
}

} // namespace docket::ui
