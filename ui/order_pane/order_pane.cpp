// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_pane/order_pane.h"

#include "models/text/error_text.h"
#include "ui/order_pane/action_buttons.h"
#include "ui/order_pane/customer_pane.h"
#include "ui/order_pane/order_header.h"
#include "ui/order_pane/order_tab.h"
#include "ui/order_pane/selection_pane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/layout_pause.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr std::chrono::milliseconds patience{150};
constexpr QSize usualSize{400, 640};
constexpr int leastWidth = 300;

/// As high as there is room. Otherwise each of its pages, also those not in sight, would be asked for its height
/// whenever something in one of them changes.
class PaneStack final : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace

OrderPane::OrderPane(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_detail(new models::OrderDetail(workbench.shop, this))
    , m_pages(new PaneStack(this))
    , m_nothing(new EmptyState(workbench.theme, u"file-text"_s, this))
    , m_waiting(new EmptyState(workbench.theme, u"clock"_s, this))
    , m_failure(new EmptyState(workbench.theme, u"circle-alert"_s, this))
    , m_retry(new QPushButton(this))
    , m_selection(new SelectionPane(workbench, this))
{
    setObjectName(u"orderPane"_s);
    setMinimumWidth(leastWidth);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("look", u"panel"_s);
    m_nothing->setObjectName(u"nothingSelected"_s);
    m_waiting->setObjectName(u"orderLoading"_s);
    m_failure->setObjectName(u"orderFailed"_s);
    m_retry->setObjectName(u"retryOrder"_s);
    m_failure->addWidget(m_retry);
    for (QWidget *page : std::initializer_list<QWidget *>{m_nothing, m_waiting, m_failure, m_selection})
        m_pages->addWidget(page);
    m_pages->addWidget(makeDetailPage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);

    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_patience, &QTimer::timeout, this, [this] { m_pages->setCurrentWidget(m_waiting); });
    connect(&m_minute, &QTimer::timeout, m_order, &OrderTab::updateTimes);
    m_detail->setHub(workbench.hub);
    connect(m_retry, &QPushButton::clicked, m_detail, &models::OrderDetail::reload);
    connect(m_detail, &models::OrderDetail::changed, this, &OrderPane::showDetails);
    connect(m_detail, &models::OrderDetail::failed, this, &OrderPane::showFailure);
    connect(&workbench.selection, &OrderSelection::currentChanged, this, &OrderPane::followSelection);
    connect(&workbench.selection, &OrderSelection::positionsChanged, this, &OrderPane::followSelection);
    registerActions();
    retranslate();
    followSelection();
}

QSize OrderPane::sizeHint() const
{
    return usualSize;
}

QWidget *OrderPane::makeDetailPage()
{
    m_page = new QWidget(this);
    m_page->setObjectName(u"orderDetails"_s);
    m_header = new OrderHeader(m_workbench, m_page);
    m_actions = new ActionButtons(m_workbench, m_page);
    m_actions->setObjectName(u"orderActions"_s);
    m_pending = new Banner(m_workbench.theme, Banner::Kind::Warning, m_page);
    m_pending->setObjectName(u"pendingBanner"_s);
    m_undo = new QPushButton(m_page);
    m_undo->setObjectName(u"undoPending"_s);
    m_undo->setProperty("look", u"quiet"_s);
    m_pending->addWidget(m_undo);
    m_tabs = new QTabWidget(m_page);
    m_tabs->setObjectName(u"orderTabs"_s);
    m_order = new OrderTab(m_workbench, m_tabs);
    m_customer = new CustomerPane(m_workbench, m_tabs);
    m_tabs->addTab(m_order, QString());
    m_tabs->addTab(m_customer, QString());
    auto *top = new QVBoxLayout;
    top->setContentsMargins(Theme::panelPadding, Theme::panelPadding, Theme::panelPadding, 0);
    top->setSpacing(Theme::space);
    top->addWidget(m_header);
    top->addWidget(m_actions);
    top->addWidget(m_pending);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space / 2);
    column->addLayout(top);
    column->addWidget(m_tabs, 1);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (QAction *undo = m_workbench.actions.find(u"shell.undo"_s))
            undo->trigger();
    });
    connect(m_order, &OrderTab::deliverWanted, this, &OrderPane::deliverWanted);
    connect(m_order, &OrderTab::customerTabWanted, this, &OrderPane::turnTab);
    connect(m_customer, &CustomerPane::warningsChanged, this, &OrderPane::showWarnings);
    return m_page;
}

void OrderPane::registerActions()
{
    const auto group = [] { return tr("Order"); };
    m_workbench.actions.add({u"order.copyNumber"_s,
                             group,
                             [] { return tr("Copy order number"); },
                             {},
                             u"copy"_s,
                             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}},
                            this, [this] {
                                if (m_pages->currentWidget() == m_page)
                                    m_header->copyNumber();
                            });
    m_workbench.actions.add({u"order.showCustomer"_s,
                             group,
                             [] { return tr("Switch between order and customer"); },
                             {},
                             u"user-round"_s,
                             {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U)}},
                            this, [this] {
                                if (m_pages->currentWidget() == m_page)
                                    turnTab();
                            });
}

void OrderPane::followSelection()
{
    const OrderSelection &selection = m_workbench.selection;
    const bool isMany = selection.positions().size() > 1;
    m_selection->setPositions(isMany ? selection.positions() : QList<quint32>());
    if (isMany) {
        m_patience.stop();
        m_detail->setOrder({});
        m_selection->refreshActions();
        m_pages->setCurrentWidget(m_selection);
        return;
    }
    m_detail->setOrder(selection.current());
    if (selection.current().isNull())
        m_pages->setCurrentWidget(m_nothing);
    else if (!m_detail->details())
        m_patience.start();
}

void OrderPane::showDetails()
{
    m_patience.stop();
    const models::OrderDetails *details = m_detail->details();
    if (!details) {
        m_customer->clear();
        return;
    }
    const LayoutPause pause{m_page};
    const QDate today = domain::dayOf(m_workbench.shop.clock().now(), m_workbench.shop.facts().timeZone);
    m_header->showOrder(details->order, today);
    m_order->showDetails(*details);
    m_customer->setOrder(details->order);
    chooseActions(details->order);
    showPending();
    m_pages->setCurrentWidget(m_page);
}

void OrderPane::setPending(const QUuid &orderId, const QString &text)
{
    m_pendingOrder = orderId;
    m_pendingText = text;
    showPending();
}

void OrderPane::showPending()
{
    const models::OrderDetails *details = m_detail->details();
    const bool isHere = details && !m_pendingOrder.isNull() && details->order.id == m_pendingOrder;
    const QString text = isHere ? m_pendingText : QString();
    if (text != m_pending->text())
        m_pending->setText(text);
}

void OrderPane::showFailure(const Error &error)
{
    m_patience.stop();
    m_problem = models::sentenceOf(error);
    m_failure->setTexts(tr("This order could not be read"), m_problem);
    m_pages->setCurrentWidget(m_failure);
}

// The usual next steps of such an order in sight, the others in the menu.
void OrderPane::chooseActions(const domain::Order &order)
{
    const bool isCanceled = domain::statusOf(order) == domain::OrderStatus::Canceled;
    const QString hold = order.hold ? u"order.release"_s : u"order.hold"_s;
    ActionChoice choice;
    if (isCanceled) {
        choice.others = {u"order.reinstate"_s, u"order.duplicate"_s, u"order.note"_s};
    } else if (!domain::hasOpen(order)) {
        choice.others = {u"order.deliver"_s, u"order.duplicate"_s, u"order.note"_s};
    } else {
        choice.primary = u"order.ship"_s;
        choice.primaryIcon = u"truck"_s;
        choice.others = {u"order.edit"_s, hold, u"order.cancel"_s};
    }
    for (const QString &id :
         {u"order.ship"_s, u"order.deliver"_s, u"order.edit"_s, u"order.note"_s, u"order.tags"_s, u"order.duplicate"_s,
          u"order.hold"_s, u"order.release"_s, u"order.cancelLines"_s, u"order.cancel"_s, u"order.reinstate"_s}) {
        const bool isShown = id == choice.primary || choice.others.contains(id);
        const bool isMeaningless = (id == u"order.hold"_s && order.hold) || (id == u"order.release"_s && !order.hold) ||
                                   (id == u"order.reinstate"_s && !isCanceled) ||
                                   (isCanceled && (id == u"order.ship"_s || id == u"order.edit"_s));
        if (!isShown && !isMeaningless)
            choice.more.append(id);
    }
    m_actions->setChoice(choice);
    m_actions->refresh();
}

void OrderPane::showWarnings(int count)
{
    m_warningCount = count;
    m_order->setWarnings(count);
    m_tabs->setTabText(1, count == 0 ? tr("Customer") : tr("Customer (%n warning(s))", nullptr, count));
}

void OrderPane::turnTab()
{
    m_tabs->setCurrentIndex(m_tabs->currentIndex() == 0 ? 1 : 0);
    m_tabs->tabBar()->setFocus(Qt::ShortcutFocusReason);
}

void OrderPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OrderPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // The pages not in sight yet get their looks now, while the window opens, and not when the first order is shown.
    for (QWidget *part : m_pages->findChildren<QWidget *>())
        part->ensurePolished();
    m_actions->refresh();
    m_selection->refreshActions();
    m_order->updateTimes();
    m_minute.start();
}

void OrderPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
}

void OrderPane::retranslate()
{
    setAccessibleName(tr("Order details"));
    m_nothing->setTexts(tr("No order selected"), tr("Select an order in the list to see it here."));
    m_waiting->setTexts(tr("Reading the order…"), {});
    m_failure->setTexts(tr("This order could not be read"), m_problem);
    m_retry->setText(tr("Try again"));
    m_undo->setText(tr("Undo"));
    m_tabs->setTabText(0, tr("Order"));
    m_tabs->setAccessibleName(tr("Order and customer"));
    showWarnings(m_warningCount);
    m_header->retranslate();
    m_actions->retranslate();
    m_order->retranslate();
    m_selection->retranslate();
    if (const models::OrderDetails *details = m_detail->details())
        m_header->showOrder(details->order,
                            domain::dayOf(m_workbench.shop.clock().now(), m_workbench.shop.facts().timeZone));
}

} // namespace docket::ui
