// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_pane/order_tab.h"

#include "ui/order_pane/fact_row.h"
#include "ui/order_pane/fitted_list.h"
#include "ui/order_pane/lines_delegate.h"
#include "ui/order_pane/order_facts.h"
#include "ui/order_pane/shipment_card.h"
#include "ui/order_pane/timeline_view.h"
#include "ui/order_pane/totals_block.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/layout_pause.h"
#include "ui/widgets/selectable_label.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

QWidget *makeColumn(const QString &name, QWidget *parent)
{
    auto *place = new QWidget(parent);
    place->setObjectName(name);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space);
    return place;
}

} // namespace

OrderTab::OrderTab(const Workbench &workbench, QWidget *parent)
    : QScrollArea(parent)
    , m_workbench(workbench)
    , m_lines(new models::OrderLinesModel(workbench.formats, this))
    , m_timeline(new models::TimelineModel(workbench.formats, this))
{
    setObjectName(u"orderTab"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QFrame(this);
    content->setProperty("look", u"panel"_s);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(Theme::panelPadding, Theme::space, Theme::panelPadding, Theme::panelPadding);
    m_column->setSpacing(Theme::space);
    addBanners();
    m_facts = new OrderFacts(workbench, content);
    m_column->addWidget(m_facts);
    addLines();
    m_shipmentsHeading = addHeading(u"shipmentsHeading"_s);
    m_shipments = makeColumn(u"shipments"_s, content);
    m_column->addWidget(m_shipments);
    m_notesHeading = addHeading(u"notesHeading"_s);
    m_notes = makeColumn(u"notes"_s, content);
    m_column->addWidget(m_notes);
    addTimeline();
    m_column->addStretch(1);
    setWidget(content);
    retranslate();
}

void OrderTab::addBanners()
{
    m_hold = new Banner(m_workbench.theme, Banner::Kind::Warning, this);
    m_hold->setObjectName(u"holdBanner"_s);
    m_warnings = new Banner(m_workbench.theme, Banner::Kind::Warning, this);
    m_warnings->setObjectName(u"warningsBanner"_s);
    m_showWarnings = new QPushButton(this);
    m_showWarnings->setObjectName(u"showWarnings"_s);
    m_showWarnings->setProperty("look", u"quiet"_s);
    m_warnings->addWidget(m_showWarnings);
    connect(m_showWarnings, &QPushButton::clicked, this, &OrderTab::customerTabWanted);
    m_column->addWidget(m_hold);
    m_column->addWidget(m_warnings);
}

QLabel *OrderTab::addHeading(const QString &name)
{
    auto *line = new QFrame(this);
    line->setProperty("look", u"line"_s);
    auto *heading = new QLabel(this);
    heading->setObjectName(name);
    heading->setProperty("look", u"heading"_s);
    // One widget, so that hiding the heading hides the line.
    m_column->addSpacing(Theme::space / 2);
    m_column->addWidget(line);
    m_column->addWidget(heading);
    heading->setBuddy(line);
    return heading;
}

void OrderTab::addLines()
{
    m_linesHeading = addHeading(u"linesHeading"_s);
    m_linesView = new FittedList(this);
    m_linesView->setObjectName(u"orderLines"_s);
    m_linesView->setModel(m_lines);
    m_linesView->setModelColumn(models::OrderLinesModel::Name);
    auto *delegate = new LinesDelegate(m_workbench.theme, m_linesView);
    m_linesView->setItemDelegate(delegate);
    const auto openProduct = [this](const QString &sku) { emit m_workbench.navigation.productWanted(sku); };
    connect(delegate, &LinesDelegate::skuClicked, this, openProduct);
    connect(m_linesView, &QAbstractItemView::activated, this, [openProduct](const QModelIndex &index) {
        openProduct(index.data(models::OrderLinesModel::SkuRole).toString());
    });
    connect(m_linesView, &FittedList::copyWanted, this,
            [this](const QModelIndex &index) { copyText(m_workbench, index.data(Qt::AccessibleTextRole).toString()); });
    m_column->addWidget(m_linesView);
    m_totals = new TotalsBlock(m_workbench, this);
    m_column->addWidget(m_totals);
}

void OrderTab::addTimeline()
{
    m_timelineHeading = addHeading(u"timelineHeading"_s);
    m_timelineView = new TimelineView(m_workbench.theme, this);
    m_timelineView->setObjectName(u"timeline"_s);
    m_timelineView->setModel(m_timeline);
    connect(m_timelineView, &FittedList::copyWanted, this,
            [this](const QModelIndex &index) { copyText(m_workbench, index.data(Qt::AccessibleTextRole).toString()); });
    m_column->addWidget(m_timelineView);
}

void OrderTab::showDetails(const models::OrderDetails &details)
{
    const LayoutPause pause{widget(), m_facts, m_totals, m_shipments, m_notes};
    const bool isAnother = details.order.id != m_details.order.id;
    m_details = details;
    showHold(details.order);
    m_facts->showOrder(details.order);
    m_lines->setDetails(details);
    m_linesHeading->setText(tr("%n line(s)", nullptr, m_lines->rowCount()));
    m_totals->showOrder(details.order);
    showShipments(details.order);
    showNotes(details.order);
    m_timeline->setNow(m_workbench.shop.clock().now());
    m_timeline->setEvents(details.events);
    m_timelineHeading->setText(details.isHistoryPartial ? tr("Timeline – what happened before is at the hub")
                                                        : tr("Timeline"));
    if (isAnother)
        verticalScrollBar()->setValue(0);
}

void OrderTab::showHold(const domain::Order &order)
{
    if (!order.hold) {
        m_hold->setText({});
        return;
    }
    const QString since = m_workbench.formats.dateTime(order.hold->since);
    m_hold->setText(order.hold->incomplete
                        ? tr("On hold since %1: incomplete, some rows of its import were refused. %2")
                              .arg(since, order.hold->reason)
                        : tr("On hold since %1: %2").arg(since, order.hold->reason));
}

void OrderTab::setWarnings(int count)
{
    m_warningCount = count;
    m_warnings->setText(count == 0 ? QString() : tr("%n warning(s) about this order", nullptr, count));
}

void OrderTab::showShipments(const domain::Order &order)
{
    clearLayout(*m_shipments->layout());
    for (std::size_t i = 0; i < order.shipments.size(); ++i) {
        auto *card = new ShipmentCard(m_workbench, order, i, m_shipments);
        connect(card, &ShipmentCard::deliverWanted, this,
                [this, orderId = order.id, id = order.shipments[i].id] { emit deliverWanted(orderId, id); });
        m_shipments->layout()->addWidget(card);
        card->show(); // else it is shown, and all around it arranged, by an event of its own
    }
    const bool isShown = !order.shipments.empty();
    m_shipments->setVisible(isShown);
    m_shipmentsHeading->setVisible(isShown);
    m_shipmentsHeading->buddy()->setVisible(isShown);
}

void OrderTab::showNotes(const domain::Order &order)
{
    clearLayout(*m_notes->layout());
    for (const domain::Note &note : order.notes) {
        auto *text = new SelectableLabel(note.text, m_notes);
        auto *meta = new SelectableLabel(
            tr("%1, %2", "author of a note, and when").arg(note.author, m_workbench.formats.dateTime(note.at)),
            m_notes);
        meta->setProperty("look", u"secondary"_s);
        for (QLabel *label : {text, meta}) {
            label->setWordWrap(true);
            label->setMinimumWidth(1);
            m_notes->layout()->addWidget(label);
            label->show();
        }
    }
    const bool isShown = !order.notes.empty();
    m_notes->setVisible(isShown);
    m_notesHeading->setVisible(isShown);
    m_notesHeading->buddy()->setVisible(isShown);
}

void OrderTab::updateTimes()
{
    m_timeline->setNow(m_workbench.shop.clock().now());
    if (!m_details.order.id.isNull())
        m_facts->updateTimes();
}

void OrderTab::retranslate()
{
    m_showWarnings->setText(tr("Show"));
    m_showWarnings->setAccessibleName(tr("Show the warnings"));
    m_linesView->setAccessibleName(tr("Lines of the order"));
    m_shipmentsHeading->setText(tr("Shipments"));
    m_notesHeading->setText(tr("Notes"));
    m_timelineHeading->setText(tr("Timeline"));
    m_timelineView->setAccessibleName(tr("Timeline, newest first"));
    m_facts->retranslate();
    m_totals->retranslate();
    m_lines->retranslate();
    m_timeline->retranslate();
    setWarnings(m_warningCount);
    if (!m_details.order.id.isNull())
        showDetails(models::OrderDetails(m_details));
}

} // namespace docket::ui
