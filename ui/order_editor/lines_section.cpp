// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/lines_section.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

LinesSection::LinesSection(workspace::Workspace &shop, const models::Formats &formats, const Theme &theme,
                           QWidget *parent)
    : QWidget(parent)
    , m_shop(shop)
    , m_formats(formats)
    , m_theme(theme)
    , m_heading(new QLabel(this))
    , m_netCaption(new QLabel(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_heading->setProperty("look", u"heading"_s);
    m_column->addWidget(m_heading);
    makeHeader(theme);
    addRow();
    retranslate();
}

void LinesSection::makeHeader(const Theme &theme)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, Theme::space / 2, 0, Theme::space / 4);
    row->setSpacing(Theme::space / 2);
    const QFontMetrics metrics(theme.numberFont());
    for (std::size_t part = 0; part < LineRow::PartCount; ++part) {
        auto *caption = new QLabel(this);
        caption->setProperty("look", u"secondary"_s);
        m_captions.at(part) = caption;
        row->addWidget(caption, part == LineRow::Product ? 1 : 0);
        if (part == LineRow::Product)
            continue;
        caption->setAlignment(Qt::AlignRight);
        caption->setFixedWidth(LineRow::widthOf(static_cast<LineRow::Part>(part), metrics));
        caption->setContentsMargins(0, 0, LineRow::numberInset, 0);
    }
    m_netCaption->setProperty("look", u"secondary"_s);
    m_netCaption->setAlignment(Qt::AlignRight);
    m_netCaption->setMinimumWidth(LineRow::netWidth(metrics));
    row->addWidget(m_netCaption);
    row->addSpacing(row->spacing() + LineRow::removeWidth);
    m_column->addLayout(row);
}

LineRow *LinesSection::addRow()
{
    auto *row = new LineRow(m_shop, m_formats, m_theme, this);
    m_rows.push_back(row);
    m_column->addWidget(row);
    connect(row, &LineRow::edited, this, &LinesSection::changed);
    connect(row, &LineRow::chosen, this, &LinesSection::chosen);
    connect(row, &LineRow::searched, this, &LinesSection::searched);
    connect(row, &LineRow::failed, this, &LinesSection::failed);
    connect(row, &LineRow::completed, this, [this, row] { goOnAfter(row); });
    connect(row, &LineRow::removeWanted, this, [this, row] { remove(row); });
    renumber();
    emit rowAdded();
    return row;
}

QWidgetList LinesSection::fieldsInOrder() const
{
    QWidgetList fields;
    for (const LineRow *row : m_rows) {
        for (int part = LineRow::Product; part < LineRow::PartCount; ++part)
            fields.append(row->edit(static_cast<LineRow::Part>(part)));
    }
    return fields;
}

void LinesSection::show(const std::vector<wire::DraftLine> &lines)
{
    while (m_rows.size() > lines.size()) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        LineRow *row = i < m_rows.size() ? m_rows[i] : addRow();
        row->show(lines[i]);
    }
    if (m_rows.empty() || !m_rows.back()->isBlank())
        addRow();
    renumber();
}

std::vector<wire::DraftLine> LinesSection::lines() const
{
    std::vector<wire::DraftLine> lines;
    lines.reserve(m_rows.size());
    for (const LineRow *row : m_rows)
        lines.push_back(row->line());
    return lines;
}

void LinesSection::showMeaning(const ReadDraft &read, const DraftSurroundings &around, bool allowBackorder)
{
    const std::vector<LineStock> stock = stockOf(read, around);
    for (LineRow *row : m_rows) {
        if (row->isBlank()) {
            row->setInfo({}, {}, false, {});
            row->setNet({});
            row->setDefaults({}, {});
        }
    }
    for (std::size_t i = 0; i < read.lines.size(); ++i) {
        LineRow *row = m_rows.at(read.rowOf[i]);
        const domain::LineDraft &line = read.lines[i];
        const models::ProductCandidate *known = around.products.find(line.sku);
        const domain::OrderLine *before = around.base ? findLine(*around.base, line.id) : nullptr;
        QString name;
        if (known)
            name = known->product.name;
        else if (before && before->sku == line.sku)
            name = before->name;
        const bool samePrice = known && known->product.price.currency == read.currency;
        row->setDefaults(samePrice ? around.formats.amount(known->product.price.minor, read.currency) : QString(),
                         known ? around.formats.percent(known->product.taxRate) : QString());
        const QString age =
            stock[i].changedAt ? tr("Stock as of its last change, %1").arg(around.formats.dateTime(*stock[i].changedAt))
                               : QString();
        row->setInfo(name, StockWords::of(stock[i], allowBackorder, around.formats), StockWords::isWarning(stock[i]),
                     age);
        row->setNet(read.netOf[i] ? around.formats.amount(*read.netOf[i], read.currency) : u"–"_s);
    }
}

bool LinesSection::isSearching() const
{
    return std::ranges::any_of(m_rows, [](const LineRow *row) {
        return row->isSearching() && !row->line().product.isEmpty() && row->line().sku.isEmpty();
    });
}

void LinesSection::settle()
{
    for (LineRow *row : m_rows) {
        if (row->line().sku.isEmpty())
            row->settle();
    }
}

void LinesSection::changed()
{
    if (!m_rows.back()->isBlank())
        addRow();
    emit edited();
}

void LinesSection::goOnAfter(LineRow *row)
{
    for (int part = 0; part < LineRow::PartCount; ++part)
        row->field(static_cast<LineRow::Part>(part))->reach();
    emit lineCompleted();
    const auto at = std::ranges::find(m_rows, row);
    if (at != m_rows.end() && at + 1 != m_rows.end())
        (*(at + 1))->edit(LineRow::Product)->setFocus(Qt::TabFocusReason);
}

bool LinesSection::removeCurrent()
{
    const QWidget *focus = focusWidget();
    const auto at = std::ranges::find_if(m_rows, [&](const LineRow *row) { return row->isAncestorOf(focus); });
    if (!focus || !focus->hasFocus() || at == m_rows.end())
        return false;
    remove(*at);
    return true;
}

void LinesSection::remove(LineRow *row)
{
    const auto at = std::ranges::find(m_rows, row);
    if (at == m_rows.end())
        return;
    const auto index = static_cast<std::size_t>(at - m_rows.begin());
    if (index + 1 == m_rows.size()) {
        row->show({});
    } else {
        m_rows.erase(at);
        m_rows.at(index)->edit(LineRow::Product)->setFocus(Qt::OtherFocusReason);
        row->hide();
        row->deleteLater();
        renumber();
    }
    changed();
}

void LinesSection::focusFirstBlank()
{
    m_rows.back()->edit(LineRow::Product)->setFocus(Qt::TabFocusReason);
}

void LinesSection::focusFirstQuantity()
{
    QLineEdit *quantity = m_rows.front()->edit(LineRow::Quantity);
    quantity->setFocus(Qt::TabFocusReason);
    quantity->selectAll();
}

void LinesSection::reachAll()
{
    for (LineRow *row : m_rows) {
        if (row->isBlank() && m_rows.size() > 1)
            continue;
        for (int part = 0; part < LineRow::PartCount; ++part)
            row->field(static_cast<LineRow::Part>(part))->reach();
    }
}

void LinesSection::renumber()
{
    int number = 1;
    for (LineRow *row : m_rows)
        row->setNumber(number++);
}

void LinesSection::retranslate()
{
    m_heading->setText(tr("Lines"));
    m_captions[LineRow::Product]->setText(tr("Product"));
    m_captions[LineRow::Quantity]->setText(tr("Qty", "column: quantity"));
    m_captions[LineRow::Price]->setText(tr("Price"));
    m_captions[LineRow::Discount]->setText(tr("Disc. %", "column: discount in percent"));
    m_captions[LineRow::TaxRate]->setText(tr("Tax %", "column: tax rate in percent"));
    m_netCaption->setText(tr("Net"));
    for (LineRow *row : m_rows)
        row->retranslate();
}

} // namespace docket::ui
