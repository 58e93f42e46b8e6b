// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_pane/totals_block.h"

#include "ui/widgets/selectable_label.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace docket::ui {

TotalsBlock::TotalsBlock(const Workbench &workbench, QWidget *parent) : QWidget(parent), m_workbench(workbench)
{
    setObjectName(u"orderTotals"_s);
    const std::array names{u"netAmount"_s, u"taxAmount"_s, u"shippingAmount"_s, u"totalAmount"_s, u"canceledAmount"_s};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(6, 0, 6, 0); // in line with the lines above
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    for (std::size_t row = 0; row < RowCount; ++row) {
        m_captions[row] = new QLabel(this);
        m_amounts[row] = new SelectableLabel(this);
        m_amounts[row]->setObjectName(names[row]);
        const bool isTotal = row == Total;
        m_captions[row]->setProperty("look", isTotal ? u"heading"_s : u"secondary"_s);
        if (isTotal)
            m_amounts[row]->setProperty("look", u"heading"_s);
        grid->addWidget(m_captions[row], static_cast<int>(row), 0);
        grid->addWidget(m_amounts[row], static_cast<int>(row), 1, Qt::AlignTrailing);
    }
    connect(&workbench.theme, &Theme::changed, this, &TotalsBlock::updateFont);
    updateFont();
    retranslate();
}

void TotalsBlock::updateFont()
{
    for (QLabel *amount : m_amounts)
        amount->setFont(m_workbench.theme.numberFont());
}

void TotalsBlock::showOrder(const domain::Order &order)
{
    const domain::Totals totals = domain::totalsOf(order).value_or(domain::Totals{});
    setAmount(Net, totals.net, order.currency, true);
    setAmount(Tax, totals.tax, order.currency, totals.tax != 0);
    setAmount(Shipping, totals.shipping, order.currency, true);
    setAmount(Total, totals.total, order.currency, true);
    setAmount(Canceled, totals.canceled, order.currency, totals.canceled != 0);
}

void TotalsBlock::setAmount(Row row, qint64 minor, const domain::Currency &currency, bool isShown)
{
    const QString text = m_workbench.formats.money(minor, currency);
    m_amounts[row]->setText(text);
    m_amounts[row]->setAccessibleName(tr("%1: %2", "caption and amount").arg(m_captions[row]->text(), text));
    m_amounts[row]->setVisible(isShown);
    m_captions[row]->setVisible(isShown);
}

void TotalsBlock::retranslate()
{
    m_captions[Net]->setText(tr("Net"));
    m_captions[Tax]->setText(tr("Tax"));
    m_captions[Shipping]->setText(tr("Shipping"));
    m_captions[Total]->setText(tr("Total"));
    m_captions[Canceled]->setText(tr("Canceled share of it"));
}

} // namespace docket::ui
