// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_pane/customer_pane.h"

#include "models/order_detail/warning_words.h"
#include "models/text/error_text.h"
#include "ui/order_pane/customer_orders_delegate.h"
#include "ui/order_pane/fact_row.h"
#include "ui/order_pane/fitted_list.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layout_pause.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

QPushButton *quietButton(const Workbench &workbench, const QString &name, const QString &icon, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setProperty("look", u"quiet"_s);
    const auto updateIcon = [button, icon, &theme = workbench.theme] { button->setIcon(theme.icon(icon)); };
    updateIcon();
    QObject::connect(&workbench.theme, &Theme::changed, button, updateIcon);
    return button;
}

} // namespace

CustomerPane::CustomerPane(const Workbench &workbench, QWidget *parent)
    : QScrollArea(parent)
    , m_workbench(workbench)
    , m_overview(new models::CustomerOverview(workbench.shop, this))
    , m_orders(new models::CustomerOrdersModel(workbench.formats, this))
    , m_problem(new Banner(workbench.theme, Banner::Kind::Error, this))
    , m_title(new QLabel(this))
    , m_email(new FactRow(workbench, u"recordEmail"_s, u"mail"_s, FactRow::Copy::Yes, this))
    , m_phone(new FactRow(workbench, u"recordPhone"_s, u"phone"_s, FactRow::Copy::Yes, this))
    , m_counts(new FactRow(workbench, u"customerCounts"_s, u"layout-list"_s, FactRow::Copy::No, this))
    , m_since(new FactRow(workbench, u"customerSince"_s, u"calendar"_s, FactRow::Copy::No, this))
    , m_sums(new FactRow(workbench, u"customerSums"_s, u"receipt"_s, FactRow::Copy::No, this))
    , m_warnings(new QWidget(this))
    , m_openCustomer(quietButton(workbench, u"openCustomer"_s, u"user-round"_s, this))
    , m_allOrders(quietButton(workbench, u"allOrdersOfCustomer"_s, u"search"_s, this))
    , m_newOrder(quietButton(workbench, u"newOrderForCustomer"_s, u"plus"_s, this))
    , m_ordersHeading(new QLabel(this))
    , m_noOrders(new QLabel(this))
    , m_ordersView(new FittedList(this))
{
    setObjectName(u"customerPane"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QFrame(this);
    content->setProperty("look", u"panel"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::panelPadding, Theme::space, Theme::panelPadding, Theme::panelPadding);
    column->setSpacing(Theme::space);
    assemble(column);
    setWidget(content);

    connect(m_overview, &models::CustomerOverview::changed, this, &CustomerPane::showFacts);
    connect(m_overview, &models::CustomerOverview::failed, this, &CustomerPane::showFailure);
    connect(m_openCustomer, &QPushButton::clicked, this, [this] {
        if (m_overview->order())
            emit m_workbench.navigation.customerWanted(m_overview->order()->customer.id);
    });
    connect(m_allOrders, &QPushButton::clicked, this,
            [this] { emit m_workbench.navigation.ordersWanted(ordersQuery()); });
    connect(m_newOrder, &QPushButton::clicked, this, [this] {
        if (m_overview->order())
            emit m_workbench.navigation.newOrderWanted(m_overview->order()->customer.id);
    });
    const auto openOrder = [this](const QModelIndex &index) {
        emit m_workbench.navigation.orderWanted(index.data(models::CustomerOrdersModel::OrderIdRole).toUuid());
    };
    connect(m_ordersView, &QAbstractItemView::clicked, this, openOrder);
    connect(m_ordersView, &QAbstractItemView::activated, this, openOrder);
    connect(m_ordersView, &FittedList::copyWanted, this,
            [this](const QModelIndex &index) { copyText(m_workbench, index.data().toString()); });
    retranslate();
}

void CustomerPane::assemble(QVBoxLayout *column)
{
    m_title->setObjectName(u"customerTitle"_s);
    m_title->setProperty("look", u"heading"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(1);
    m_warnings->setObjectName(u"warnings"_s);
    auto *warnings = new QVBoxLayout(m_warnings);
    warnings->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->setSpacing(Theme::space / 2);
    for (QPushButton *button : {m_openCustomer, m_allOrders, m_newOrder})
        flow->addWidget(button);
    auto *line = new QFrame(this);
    line->setProperty("look", u"line"_s);
    m_ordersHeading->setProperty("look", u"heading"_s);
    m_noOrders->setProperty("look", u"secondary"_s);
    m_ordersView->setObjectName(u"customerOrders"_s);
    m_ordersView->setModel(m_orders);
    m_ordersView->setItemDelegate(new CustomerOrdersDelegate(m_workbench.theme, m_ordersView));
    m_ordersHeading->setBuddy(m_ordersView);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_problem, m_title, m_warnings, m_email, m_phone, m_counts, m_since, m_sums,
                                          buttons, line, m_ordersHeading, m_noOrders, m_ordersView})
        column->addWidget(part);
    column->addStretch(1);
}

void CustomerPane::setOrder(const domain::Order &order)
{
    m_title->setText(models::customerLine(order.customer));
    m_openCustomer->setVisible(!order.customer.id.isEmpty());
    m_newOrder->setVisible(!order.customer.id.isEmpty() && m_workbench.may(domain::Permission::Create));
    m_overview->setOrder(order);
    if (!m_overview->facts()) {
        m_orders->setOrders({}, order.id, m_workbench.shop.clock().now());
        showWarnings({});
    }
}

void CustomerPane::clear()
{
    m_title->setText({});
    m_overview->clear();
}

void CustomerPane::showFacts()
{
    const LayoutPause pause{widget()};
    const models::CustomerFacts *facts = m_overview->facts();
    const models::CustomerFacts none;
    m_problem->setText({});
    const QUuid shown = m_overview->order() ? m_overview->order()->id : QUuid();
    m_orders->setOrders(facts ? facts->orders : none.orders, shown, m_workbench.shop.clock().now());
    m_noOrders->setVisible(m_orders->rowCount() == 0);
    showWarnings(facts ? facts->warnings : none.warnings);
    showFigures(facts ? *facts : none);
}

void CustomerPane::showFailure(const Error &error)
{
    showFacts();
    m_problem->setText(models::sentenceOf(error));
}

void CustomerPane::showWarnings(const std::vector<domain::OrderWarning> &warnings)
{
    if (warnings != m_shownWarnings) {
        m_shownWarnings = warnings;
        qDeleteAll(m_warnings->findChildren<Banner *>(QString(), Qt::FindDirectChildrenOnly));
        for (const domain::OrderWarning &warning : warnings) {
            auto *banner = new Banner(m_workbench.theme, Banner::Kind::Warning, m_warnings);
            banner->setText(models::sentenceOf(warning));
            if (!warning.others.empty()) {
                auto *show = new QPushButton(tr("Show"), banner);
                show->setProperty("look", u"quiet"_s);
                show->setObjectName(u"showWarnedOrders"_s);
                show->setAccessibleName(tr("Show the orders of this warning"));
                connect(show, &QPushButton::clicked, this, [this, warning] { showOrders(warning); });
                banner->addWidget(show);
            }
            m_warnings->layout()->addWidget(banner);
            banner->show();
        }
    }
    m_warnings->setVisible(!warnings.empty());
    emit warningsChanged(static_cast<int>(warnings.size()));
}

void CustomerPane::showOrders(const domain::OrderWarning &warning)
{
    if (warning.others.size() == 1) {
        emit m_workbench.navigation.orderWanted(warning.others.front().id);
        return;
    }
    QStringList terms;
    for (const auto &other : warning.others)
        terms.append(u"number:\"%1\""_s.arg(QString(other.number).remove(u'"')));
    emit m_workbench.navigation.ordersWanted(terms.join(u" or "_s));
}

void CustomerPane::showFigures(const models::CustomerFacts &facts)
{
    const models::Formats &formats = m_workbench.formats;
    const bool mayKnow = m_workbench.may(domain::Permission::PersonalData);
    m_email->setText(mayKnow && facts.record ? facts.record->email : QString());
    m_phone->setText(mayKnow && facts.record ? facts.record->phone : QString());
    QStringList counts{tr("%n order(s)", nullptr, static_cast<int>(facts.figures.orders))};
    if (facts.figures.open > 0)
        counts.append(tr("%n open", "orders", static_cast<int>(facts.figures.open)));
    if (facts.figures.canceled > 0)
        counts.append(tr("%n canceled", "orders", static_cast<int>(facts.figures.canceled)));
    m_counts->setText(facts.figures.orders == 0 ? QString() : counts.join(u" · "_s));
    m_since->setText(facts.figures.first ? tr("First order on %1")
                                               .arg(formats.date(domain::dayOf(*facts.figures.first,
                                                                               m_workbench.shop.facts().timeZone)))
                                         : QString());
    QStringList sums;
    for (const auto &sum : facts.figures.sums)
        sums.append(formats.money(sum.minor, sum.currency));
    m_sums->setText(sums.isEmpty() ? QString() : tr("%1 in all, without canceled orders").arg(sums.join(u" + "_s)));
}

// The language asks by words; a name in quotes is the closest to one customer.
QString CustomerPane::ordersQuery() const
{
    if (!m_overview->order())
        return {};
    const domain::CustomerSnapshot &customer = m_overview->order()->customer;
    const QString name = customer.company.isEmpty() ? customer.name : customer.company;
    return u"customer:\"%1\""_s.arg(QString(name.isEmpty() ? customer.id : name).remove(u'"'));
}

void CustomerPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CustomerPane::retranslate()
{
    m_email->setCaption(tr("E-mail of the customer record"));
    m_phone->setCaption(tr("Phone of the customer record"));
    m_counts->setCaption(tr("Orders of this customer"));
    m_since->setCaption(tr("First order"));
    m_sums->setCaption(tr("Sum of all orders"));
    m_openCustomer->setText(tr("Open customer"));
    m_allOrders->setText(tr("All orders"));
    m_allOrders->setAccessibleName(tr("All orders of this customer"));
    m_newOrder->setText(tr("New order"));
    m_newOrder->setAccessibleName(tr("New order for this customer"));
    m_ordersHeading->setText(tr("Other orders"));
    m_noOrders->setText(tr("This is the customer's only order."));
    m_ordersView->setAccessibleName(tr("Other orders of this customer, newest first"));
    m_orders->retranslate();
    m_shownWarnings.clear();
    showFacts();
}

} // namespace docket::ui
