// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/totals_bar.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace docket::ui {

TotalsBar::TotalsBar(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    static constexpr std::array names{"totalNet", "totalTax", "totalShipping", "total"};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * Theme::space);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto *caption = new QLabel(this);
        caption->setProperty("look", u"secondary"_s);
        auto *amount = new QLabel(this);
        amount->setObjectName(QString::fromLatin1(names.at(i)));
        amount->setFont(theme.numberFont());
        amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_captions.at(i) = caption;
        m_amounts.at(i) = amount;
        const int column = static_cast<int>(i) + 1;
        grid->addWidget(caption, 0, column, Qt::AlignRight);
        grid->addWidget(amount, 1, column, Qt::AlignRight);
    }
    m_amounts.back()->setProperty("look", u"heading"_s);
    retranslate();
}

void TotalsBar::show(const std::optional<domain::Totals> &totals, const domain::Currency &currency,
                     const models::Formats &formats)
{
    if (!totals) {
        for (QLabel *amount : m_amounts)
            amount->setText(u"–"_s);
        return;
    }
    m_amounts[0]->setText(formats.amount(totals->net, currency));
    m_amounts[1]->setText(formats.amount(totals->tax, currency));
    m_amounts[2]->setText(formats.amount(totals->shipping, currency));
    m_amounts[3]->setText(formats.money(totals->total, currency));
}

void TotalsBar::retranslate()
{
    const std::array captions{tr("Net"), tr("Tax"), tr("Shipping"), tr("Total")};
    for (std::size_t i = 0; i < captions.size(); ++i) {
        m_captions.at(i)->setText(captions.at(i));
        m_amounts.at(i)->setAccessibleName(captions.at(i));
    }
}

} // namespace docket::ui
