// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_pane/order_header.h"

#include "services/domain/warnings.h"
#include "ui/order_pane/fact_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/selectable_label.h"
#include "ui/widgets/status_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace docket::ui {

OrderHeader::OrderHeader(const Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_number(new SelectableLabel(this))
    , m_copy(makeCopyButton(
          workbench, u"copyNumber"_s, [this] { return m_number->text(); }, this))
    , m_status(new StatusLabel(workbench.theme, this))
    , m_hold(new StatusLabel(workbench.theme, this))
    , m_overdue(new StatusLabel(workbench.theme, this))
{
    setObjectName(u"orderHeader"_s);
    m_number->setObjectName(u"orderNumber"_s);
    m_number->setProperty("look", u"title"_s);
    m_status->setObjectName(u"orderStatus"_s);
    m_hold->setObjectName(u"orderHold"_s);
    m_overdue->setObjectName(u"orderOverdue"_s);
    auto *row = new FlowLayout(this);
    auto *number = new QWidget(this);
    auto *numberRow = new QHBoxLayout(number);
    numberRow->setContentsMargins(0, 0, 0, 0);
    numberRow->setSpacing(Theme::space / 2);
    numberRow->addWidget(m_number);
    numberRow->addWidget(m_copy);
    row->addWidget(number);
    for (StatusLabel *chip : {m_status, m_hold, m_overdue}) {
        auto *place = new QWidget(this); // as high as the number, so that they stand in its middle
        auto *column = new QHBoxLayout(place);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(chip);
        place->setMinimumHeight(number->sizeHint().height());
        row->addWidget(place);
    }
    // As high as its rows take at this width: “fixed” would be the height of one.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void OrderHeader::showOrder(const domain::Order &order, QDate today)
{
    m_number->setText(order.number);
    m_status->setChip(StatusChip::of(domain::statusOf(order)));
    m_hold->setChip(StatusChip::hold());
    m_overdue->setChip({tr("Overdue"), ColorRole::Error, u"clock"_s});
    m_hold->parentWidget()->setVisible(order.hold.has_value());
    m_overdue->parentWidget()->setVisible(domain::isOverdue(order, today));
}

void OrderHeader::copyNumber() const
{
    copyText(m_workbench, m_number->text());
}

void OrderHeader::retranslate()
{
    m_number->setAccessibleDescription(tr("Order number"));
    m_copy->setToolTip(tr("Copy the order number"));
    m_copy->setAccessibleName(tr("Copy the order number"));
}

} // namespace docket::ui
