// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/difference_view.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

struct Sign {
    QString icon;
    ColorRole role;
    QString word; ///< for screen readers
};

Sign signOf(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Added:
        return {u"plus"_s, ColorRole::Success, DifferenceView::tr("Added")};
    case Difference::Kind::Removed:
        return {u"minus"_s, ColorRole::Error, DifferenceView::tr("Removed")};
    case Difference::Kind::Changed:
        return {u"pencil"_s, ColorRole::Accent, DifferenceView::tr("Changed")};
    case Difference::Kind::Stock:
        return {u"boxes"_s, ColorRole::Secondary, DifferenceView::tr("Stock")};
    case Difference::Kind::Waiting:
        return {u"clock"_s, ColorRole::Warning, DifferenceView::tr("Waiting")};
    }
    return {};
}

} // namespace

DifferenceView::DifferenceView(const Theme &theme, QWidget *parent) : QScrollArea(parent), m_theme(theme)
{
    setObjectName(u"difference"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    clear();
}

void DifferenceView::clear()
{
    m_content = new QWidget;
    m_content->setObjectName(u"differenceContent"_s);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(Theme::panelPadding, Theme::space, Theme::panelPadding, Theme::panelPadding);
    m_column->setSpacing(Theme::space);
    setWidget(m_content);
    m_texts.clear();
}

void DifferenceView::show(const domain::Order &before, const domain::Order &after,
                          const std::vector<domain::Event> &events, const models::Formats &formats)
{
    clear();
    const Differences differences(formats);
    addRows(tr("Lines"), differences.lines(before, after));
    addRows(tr("Order"), differences.others(before, after));
    const QString total = differences.total(before, after);
    addRows(tr("Price"), {{Difference::Kind::Changed, tr("Total"), total.isEmpty() ? tr("stays the same") : total}});
    auto stock = differences.stock(events, after);
    if (stock.empty())
        stock.push_back({Difference::Kind::Stock, tr("Reservations stay as they are"), {}});
    addRows(tr("Stock"), stock);
    m_column->addStretch();
    setAccessibleName(tr("What will change"));
    setAccessibleDescription(m_texts.join(u'\n'));
}

void DifferenceView::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, m_content);
    heading->setProperty("look", u"heading"_s);
    m_column->addWidget(heading);
}

void DifferenceView::addRows(const QString &heading, const std::vector<Difference> &differences)
{
    if (differences.empty())
        return;
    addHeading(heading);
    for (const Difference &difference : differences)
        addRow(difference);
}

void DifferenceView::addRow(const Difference &difference)
{
    const Sign sign = signOf(difference.kind);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space);
    auto *icon = new QLabel(m_content);
    icon->setPixmap(m_theme.icon(sign.icon, sign.role).pixmap(QSize(16, 16), devicePixelRatioF()));
    icon->setAccessibleName(sign.word);
    icon->setToolTip(sign.word);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *what = new QLabel(difference.what, m_content);
    what->setWordWrap(true);
    texts->addWidget(what);
    if (!difference.detail.isEmpty()) {
        auto *detail = new QLabel(difference.detail, m_content);
        detail->setProperty("look", u"secondary"_s);
        detail->setWordWrap(true);
        detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
        texts->addWidget(detail);
    }
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    m_column->addLayout(row);
    m_texts << (difference.detail.isEmpty() ? difference.what : difference.what + u": "_s + difference.detail);
}

} // namespace docket::ui
