// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_dialog.h"

#include "models/text/error_text.h"
#include "services/search/query_parser.h"
#include "ui/exchange/path_field.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progress_panel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace docket::ui {

using exchange::ExportKind;

ExportDialog::ExportDialog(Workbench &workbench, const QString &query, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_query(query)
    , m_kind(new QComboBox(this))
    , m_all(new QRadioButton(this))
    , m_matching(new QRadioButton(this))
    , m_selected(new QRadioButton(this))
    , m_path(new PathField(workbench.theme, PathField::Purpose::Save, this))
    , m_kindField(new FormField(m_kind, this))
    , m_pathField(new FormField(m_path, this))
    , m_which(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_error(new Banner(workbench.theme, Banner::Kind::Error, this))
    , m_progress(new ProgressPanel(workbench.formats, this))
    , m_done(new QLabel(this))
    , m_copyPath(new QPushButton(this))
    , m_openFolder(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"exportDialog"_s);
    build();
    connectParts();
    setQuery(query);
    retranslate();
    constexpr int width = 560;
    resize(width, sizeHint().height());
}

void ExportDialog::build()
{
    m_kind->setObjectName(u"exportKind"_s);
    for (const ExportKind kind : {ExportKind::Orders, ExportKind::Lines, ExportKind::Events, ExportKind::Customers})
        m_kind->addItem(QString(), static_cast<int>(kind));
    m_all->setObjectName(u"exportAll"_s);
    m_matching->setObjectName(u"exportMatching"_s);
    m_selected->setObjectName(u"exportSelected"_s);
    m_which->setProperty("look", u"secondary"_s);
    m_hint->setProperty("look", u"secondary"_s);
    m_hint->setWordWrap(true);
    m_error->setObjectName(u"exportError"_s);
    m_done->setObjectName(u"exportDone"_s);
    m_done->setWordWrap(true);
    m_done->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copyPath->setObjectName(u"copyPath"_s);
    m_openFolder->setObjectName(u"openFolder"_s);
    m_export->setObjectName(u"export"_s);
    m_export->setProperty("look", u"primary"_s);
    m_close->setObjectName(u"close"_s);
    for (QPushButton *button : {m_copyPath, m_openFolder, m_export, m_close})
        button->setAutoDefault(false);
    m_progress->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::panelPadding, Theme::panelPadding, Theme::panelPadding, Theme::panelPadding);
    column->setSpacing(Theme::space);
    column->addWidget(m_kindField);
    column->addWidget(m_which);
    for (QRadioButton *choice : {m_matching, m_selected, m_all})
        column->addWidget(choice);
    column->addWidget(m_pathField);
    column->addWidget(m_hint);
    column->addWidget(m_error);
    column->addWidget(m_progress);
    column->addWidget(m_done);
    auto *after = new QHBoxLayout;
    after->addWidget(m_openFolder);
    after->addWidget(m_copyPath);
    after->addStretch();
    column->addLayout(after);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_export);
    column->addLayout(buttons);
}

void ExportDialog::connectParts()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        proposePath();
        refresh();
    });
    connect(&m_workbench.selection, &OrderSelection::positionsChanged, this, &ExportDialog::refresh);
    connect(m_path, &PathField::edited, this, &ExportDialog::refresh);
    // The dialog for files has asked already whether to replace one.
    connect(m_path, &PathField::browsed, this, [this](const QString &path) { m_mayReplace = path; });
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_openFolder, &QPushButton::clicked, this, &ExportDialog::openFolder);
    connect(m_copyPath, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_path->path()); });
    connect(m_progress, &ProgressPanel::cancelWanted, this, [this] {
        if (m_control)
            m_control->cancel();
    });
}

void ExportDialog::setQuery(const QString &query)
{
    m_query = query.trimmed();
    if (!m_query.isEmpty())
        m_matching->setChecked(true);
    else if (m_workbench.selection.positions().size() > 1)
        m_selected->setChecked(true);
    else
        m_all->setChecked(true);
    proposePath();
    retranslate();
}

ExportKind ExportDialog::kind() const
{
    return static_cast<ExportKind>(m_kind->currentData().toInt());
}

// In the folder of documents, where there is one, with the day in its name; one's own choice of a path stays.
void ExportDialog::proposePath()
{
    if (m_path->path() != m_proposed)
        return;
    static constexpr std::array<QStringView, 4> names{u"orders", u"order-lines", u"events", u"customers"};
    const workspace::ShopFacts &facts = m_workbench.shop.facts();
    const QDate day = domain::dayOf(m_workbench.shop.clock().now(), facts.timeZone);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_proposed =
        u"%1/%2-%3.csv"_s.arg(QDir(documents).exists() ? documents : QDir::homePath(),
                              names.at(static_cast<std::size_t>(kind())).toString(), day.toString(Qt::ISODate));
    m_path->setPath(m_proposed);
}

void ExportDialog::refresh()
{
    const bool isRunning = m_control != nullptr;
    const bool isOfOrders = kind() != ExportKind::Customers;
    const bool mayExport = m_workbench.may(domain::Permission::Export);
    const auto selected = m_workbench.selection.positions().size();
    m_which->setVisible(isOfOrders);
    m_all->setVisible(isOfOrders);
    m_matching->setVisible(isOfOrders && !m_query.isEmpty());
    m_selected->setVisible(isOfOrders && selected > 0);
    m_selected->setText(tr("The %n selected orders", nullptr, static_cast<int>(selected)));
    if ((m_selected->isChecked() && selected == 0) || (m_matching->isChecked() && m_query.isEmpty()))
        m_all->setChecked(true);
    for (QWidget *widget : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_path)})
        widget->setEnabled(!isRunning);
    m_export->setEnabled(mayExport && !isRunning && !m_path->path().isEmpty());
    m_openFolder->setVisible(!m_done->text().isEmpty());
    m_copyPath->setVisible(!m_done->text().isEmpty());
    if (!mayExport)
        m_error->setText(tr("You may not export: that needs the permission “export”."));
}

void ExportDialog::start()
{
    if (m_control || !m_export->isEnabled())
        return;
    m_error->setText({});
    m_pathField->setError({});
    m_done->clear();
    exchange::ExportOptions options;
    options.kind = kind();
    if (options.kind != ExportKind::Customers && m_selected->isChecked()) {
        startSelected();
        return;
    }
    if (options.kind != ExportKind::Customers && m_matching->isChecked()) {
        const auto query =
            search::parseQuery(m_query, {m_workbench.shop.clock().now(), m_workbench.shop.facts().timeZone});
        if (!query) {
            m_error->setText(
                tr("The query “%1” cannot be read. Mend it on the orders page, or export all.").arg(m_query));
            return;
        }
        options.query = *query;
    }
    run(options);
}

void ExportDialog::startSelected()
{
    const QList<quint32> chosen = m_workbench.selection.positions();
    m_control = std::make_shared<workspace::JobControl>();
    refresh();
    m_workbench.shop
        .read([positions = std::vector<quint32>(chosen.begin(), chosen.end())](
                  workspace::ReadSession &session) -> Result<std::vector<QUuid>> {
            const auto orders = session.ordersAt(positions);
            if (!orders)
                return tl::make_unexpected(orders.error());
            std::vector<QUuid> ids;
            ids.reserve(orders->size());
            for (const domain::Order &order : *orders)
                ids.push_back(order.id);
            return ids;
        })
        .then(this, [this, kind = kind()](const Result<std::vector<QUuid>> &ids) {
            m_control.reset();
            if (!ids) {
                fail(ids.error());
                return;
            }
            exchange::ExportOptions options;
            options.kind = kind;
            options.orders = *ids;
            run(options);
        });
}

void ExportDialog::run(exchange::ExportOptions options)
{
    options.replace = m_path->path() == m_mayReplace;
    m_control = std::make_shared<workspace::JobControl>();
    m_progress->setTitle(tr("Writing %1").arg(QFileInfo(m_path->path()).fileName()));
    m_progress->show();
    m_progress->watch([control = m_control] { return ProgressPanel::State{control->done(), control->total()}; });
    refresh();
    m_workbench.shop.exportCsv(m_path->path(), std::move(options), m_control)
        .then(this, [this](const Result<exchange::ExportSummary> &summary) { finish(summary); });
}

void ExportDialog::finish(const Result<exchange::ExportSummary> &summary)
{
    m_progress->end();
    m_progress->hide();
    m_control.reset();
    if (!summary) {
        fail(summary.error());
    } else if (summary->canceled) {
        m_error->setText(tr("Stopped: no file was written."));
    } else {
        m_done->setText(tr("%n rows written to %1", nullptr, static_cast<int>(summary->rows)).arg(m_path->path()));
        if (!isVisible())
            m_workbench.notices.tell(m_done->text());
    }
    refresh();
    emit finishedExport();
}

void ExportDialog::fail(const Error &error)
{
    const QString sentence = models::sentenceOf(error);
    if (error.code == "cannot_write"_L1 || error.code == "file_exists"_L1)
        m_pathField->setError(sentence);
    else
        m_error->setText(sentence);
    if (!isVisible())
        m_workbench.notices.problem(sentence);
    refresh();
}

void ExportDialog::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path->path()).absolutePath()));
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export"));
    m_kindField->setName(tr("What"));
    m_kind->setItemText(0, tr("Orders, a row each"));
    m_kind->setItemText(1, tr("Order lines, a row each"));
    m_kind->setItemText(2, tr("Events of the orders"));
    m_kind->setItemText(3, tr("Customers"));
    m_which->setText(tr("Which orders"));
    m_all->setText(tr("All orders"));
    m_matching->setText(tr("Those that match “%1”").arg(m_query));
    m_path->setTexts(tr("Browse…"), tr("Export to"), tr("CSV files (*.csv);;All files (*)"));
    m_path->edit()->setAccessibleName(tr("File"));
    m_pathField->setName(tr("File"));
    m_hint->setText(tr("A CSV file in UTF-8. Texts that a spreadsheet would take for a formula get an apostrophe in "
                       "front; an import takes it away again."));
    m_openFolder->setText(tr("Open the folder"));
    m_copyPath->setText(tr("Copy the path"));
    m_export->setText(tr("Export"));
    m_close->setText(tr("Close"));
    refresh();
}

} // namespace docket::ui
