// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_report_view.h"

#include "models/text/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/layout_pause.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace docket::ui {

using exchange::CatalogueImportSummary;
using exchange::OrderImportSummary;

ImportReportView::ImportReportView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_rejects(workbench.formats)
    , m_headline(new QLabel(this))
    , m_warning(new Banner(workbench.theme, Banner::Kind::Warning, this))
    , m_facts(new QGridLayout)
    , m_differing(new QLabel(this))
    , m_rejectsHeading(new QLabel(this))
    , m_rejectTable(new QTableView(this))
    , m_rejectsPath(new QLineEdit(this))
    , m_copyRejects(new QPushButton(this))
    , m_showImported(new QPushButton(this))
{
    build();
    connect(m_copyRejects, &QPushButton::clicked, this, &ImportReportView::copyRejects);
    connect(m_showImported, &QPushButton::clicked, this, &ImportReportView::showImported);
}

void ImportReportView::build()
{
    m_headline->setObjectName(u"headline"_s);
    m_headline->setProperty("look", u"title"_s);
    m_headline->setWordWrap(true);
    m_warning->setObjectName(u"importWarning"_s);
    m_differing->setWordWrap(true);
    m_differing->setObjectName(u"differing"_s);
    m_rejectsHeading->setProperty("look", u"heading"_s);
    m_rejectTable->setObjectName(u"rejects"_s);
    m_rejectTable->setModel(&m_rejects);
    m_rejectTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rejectTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rejectTable->setShowGrid(false);
    m_rejectTable->setWordWrap(false);
    m_rejectTable->setTabKeyNavigation(false);
    m_rejectTable->verticalHeader()->hide();
    m_rejectTable->verticalHeader()->setDefaultSectionSize(m_workbench.theme.rowHeight());
    m_rejectTable->horizontalHeader()->setHighlightSections(false);
    m_rejectTable->horizontalHeader()->setStretchLastSection(true);
    constexpr int widths[] = {70, 170, 420};
    for (int column = 0; column < RejectModel::Value; ++column)
        m_rejectTable->horizontalHeader()->resizeSection(column, widths[column]);
    auto *copy = new QAction(m_rejectTable);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_rejectTable->addAction(copy);
    connect(copy, &QAction::triggered, this, &ImportReportView::copyRejects);
    m_rejectsPath->setObjectName(u"rejectsPath"_s);
    m_rejectsPath->setReadOnly(true);
    m_copyRejects->setObjectName(u"copyRejects"_s);
    m_showImported->setObjectName(u"showImported"_s);
    m_showImported->setProperty("look", u"quiet"_s);
    for (QPushButton *button : {m_copyRejects, m_showImported})
        button->setAutoDefault(false);

    m_facts->setHorizontalSpacing(Theme::space * 3);
    m_facts->setVerticalSpacing(Theme::space / 2);
    m_facts->setColumnStretch(2, 1);
    auto *path = new QHBoxLayout;
    path->addWidget(m_rejectsPath, 1);
    path->addWidget(m_copyRejects);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space);
    column->addWidget(m_headline);
    column->addWidget(m_warning);
    column->addLayout(m_facts);
    column->addWidget(m_showImported, 0, Qt::AlignLeading);
    column->addWidget(m_differing);
    column->addWidget(m_rejectsHeading);
    column->addWidget(m_rejectTable, 1);
    column->addLayout(path);
    column->addStretch();
}

void ImportReportView::setSummary(Summary summary, wire::ProfileKind kind, const QString &source)
{
    m_summary = std::move(summary);
    m_kind = kind;
    m_source = source;
    display();
}

QString ImportReportView::headline() const
{
    return std::visit([this](const auto &summary) { return headlineOf(summary); }, m_summary);
}

QString ImportReportView::headlineOf(const OrderImportSummary &summary) const
{
    const int came = static_cast<int>(summary.ordersCreated + summary.ordersCompleted);
    if (summary.dryRun)
        return tr("Nothing was written. %n orders would come in.", nullptr, came);
    if (summary.canceled)
        return tr("Stopped. %n orders came in and stay; import the file again to go on.", nullptr, came);
    if (summary.failure)
        return tr("The import ended half-way. %n orders came in and stay.", nullptr, came);
    if (summary.rows == 0)
        return tr("The file has no rows.");
    if (summary.changedNothing() && summary.orders() > 0)
        return tr("Nothing changed: everything readable in this file is here already.");
    return tr("%n orders came in.", nullptr, came);
}

QString ImportReportView::headlineOf(const CatalogueImportSummary &summary) const
{
    const int came = static_cast<int>(summary.created + summary.updated);
    if (summary.dryRun)
        return tr("Nothing was written. %n rows would come in.", nullptr, came);
    if (summary.canceled)
        return tr("Stopped. %n rows came in and stay; import the file again to go on.", nullptr, came);
    if (summary.failure)
        return tr("The import ended half-way. %n rows came in and stay.", nullptr, came);
    if (summary.rows == 0)
        return tr("The file has no rows.");
    if (summary.changedNothing() && summary.unchanged > 0)
        return tr("Nothing changed: everything readable in this file is here already.");
    return tr("%n rows came in.", nullptr, came);
}

std::vector<ImportReportView::Fact> ImportReportView::factsOf(const OrderImportSummary &summary) const
{
    const models::Formats &formats = m_workbench.formats;
    std::vector<Fact> facts{{tr("Rows read"), formats.number(summary.rows)},
                            {tr("Orders created"), formats.number(summary.ordersCreated)}};
    const auto addSome = [&](const QString &name, qint64 count) {
        if (count > 0)
            facts.push_back({name, formats.number(count)});
    };
    addSome(tr("Orders completed"), summary.ordersCompleted);
    addSome(tr("Orders unchanged"), summary.ordersUnchanged);
    addSome(tr("On hold as incomplete"), summary.ordersIncomplete);
    facts.push_back({tr("Order lines"), formats.number(summary.lines)});
    facts.push_back({tr("Pieces"), formats.number(summary.quantity)});
    for (const auto &[currency, net] : summary.nets)
        facts.push_back({tr("Net of all lines"), formats.money(net)});
    addSome(tr("Customers created"), summary.customersCreated);
    addSome(tr("Products created"), summary.productsCreated);
    addSome(tr("Rows refused"), summary.refused.rows);
    return facts;
}

std::vector<ImportReportView::Fact> ImportReportView::factsOf(const CatalogueImportSummary &summary) const
{
    const models::Formats &formats = m_workbench.formats;
    std::vector<Fact> facts{{tr("Rows read"), formats.number(summary.rows)},
                            {tr("Created"), formats.number(summary.created)},
                            {tr("Brought up to date"), formats.number(summary.updated)},
                            {tr("Unchanged"), formats.number(summary.unchanged)}};
    const auto addSome = [&](const QString &name, qint64 count) {
        if (count > 0)
            facts.push_back({name, formats.number(count)});
    };
    addSome(tr("Opening stock counted"), summary.stockCounted);
    addSome(tr("Stock left as it was counted here"), summary.stockLeftAlone);
    addSome(tr("Rows refused"), summary.refused.rows);
    return facts;
}

QString ImportReportView::differingText() const
{
    const auto *orders = std::get_if<OrderImportSummary>(&m_summary);
    if (!orders || orders->ordersDiffering == 0)
        return {};
    constexpr std::size_t mostNamed = 5;
    QStringList named;
    for (std::size_t i = 0; i < std::min(mostNamed, orders->differing.size()); ++i)
        named.append(tr("%1 (%2)").arg(orders->differing[i].number, orders->differing[i].columns.join(u", "_s)));
    return tr("%n orders are here with other content and were left as they are: %1", nullptr,
              static_cast<int>(orders->ordersDiffering))
        .arg(QLocale().createSeparatedList(named));
}

void ImportReportView::display()
{
    m_headline->setText(headline());
    std::visit(
        [this](const auto &summary) {
            m_warning->setText(summary.failure ? models::sentenceOf(*summary.failure) : QString());
            displayFacts(factsOf(summary));
            displayRefused(summary.refused, summary.dryRun);
            m_showImported->setVisible(!summary.dryRun);
        },
        m_summary);
    m_differing->setText(differingText());
    m_differing->setVisible(!m_differing->text().isEmpty());
    m_showImported->setText(m_kind == wire::ProfileKind::OrderLines  ? tr("Show the orders")
                            : m_kind == wire::ProfileKind::Customers ? tr("Show the customers")
                                                                     : tr("Show the products"));
    m_copyRejects->setText(tr("Copy the rows"));
    m_rejectTable->setAccessibleName(tr("Rows that were refused"));
    m_rejectsPath->setAccessibleName(tr("File with the refused rows"));
    m_rejects.retranslate();
}

void ImportReportView::displayFacts(const std::vector<Fact> &facts)
{
    clearLayout(*m_facts);
    int row = 0;
    for (const Fact &fact : facts) {
        auto *name = new QLabel(fact.name, this);
        name->setProperty("look", u"secondary"_s);
        auto *value = new QLabel(fact.value, this);
        value->setFont(m_workbench.theme.numberFont());
        value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        value->setAccessibleName(fact.name + u' ' + fact.value);
        m_facts->addWidget(name, row, 0);
        m_facts->addWidget(value, row++, 1);
    }
}

void ImportReportView::displayRefused(const exchange::RefusedReport &refused, bool isDryRun)
{
    m_rejects.setRefused(refused);
    const bool isAny = refused.rows > 0;
    const QString rows = tr("%n rows were refused", nullptr, static_cast<int>(refused.rows));
    m_rejectsHeading->setText(isDryRun ? tr("%n rows would be refused", nullptr, static_cast<int>(refused.rows))
                                       : rows);
    for (QWidget *widget : {static_cast<QWidget *>(m_rejectsHeading), static_cast<QWidget *>(m_rejectTable),
                            static_cast<QWidget *>(m_copyRejects)})
        widget->setVisible(isAny);
    m_rejectsPath->setVisible(!refused.rejectsPath.isEmpty());
    m_rejectsPath->setText(refused.rejectsPath);
    m_rejectsPath->setToolTip(tr("Mend the rows in this file and import it: that completes what is missing."));
    if (refused.notWritten)
        m_warning->setText(tr("The refused rows could not be saved. %1").arg(models::sentenceOf(*refused.notWritten)));
}

void ImportReportView::copyRejects()
{
    QGuiApplication::clipboard()->setText(m_rejects.copyText(m_rejectTable->selectionModel()->selectedRows()));
}

void ImportReportView::showImported()
{
    Navigation &navigation = m_workbench.navigation;
    if (m_kind == wire::ProfileKind::OrderLines)
        emit navigation.ordersWanted(m_source.isEmpty() ? QString() : u'"' + QString(m_source).remove(u'"') + u'"');
    else if (m_kind == wire::ProfileKind::Customers)
        emit navigation.customerWanted({});
    else
        emit navigation.productWanted({});
}

void ImportReportView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        display();
    QWidget::changeEvent(event);
}

} // namespace docket::ui
