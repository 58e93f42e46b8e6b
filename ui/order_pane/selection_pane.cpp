// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_pane/selection_pane.h"

#include "models/text/error_text.h"
#include "ui/order_pane/action_buttons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/status_label.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

QGridLayout *makeGrid(QWidget *place)
{
    auto *grid = new QGridLayout(place);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(Theme::space / 2);
    grid->setColumnStretch(0, 1);
    return grid;
}

void removeAll(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

SelectionPane::SelectionPane(const Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_summary(new models::SelectionSummary(workbench.shop, this))
    , m_title(new QLabel(this))
    , m_wait(new QLabel(this))
    , m_problem(new Banner(workbench.theme, Banner::Kind::Error, this))
    , m_actions(new ActionButtons(workbench, this))
    , m_statuses(new QWidget(this))
    , m_sumsHeading(new QLabel(this))
    , m_sums(new QWidget(this))
{
    setObjectName(u"selectionPane"_s);
    m_title->setObjectName(u"selectionTitle"_s);
    m_title->setProperty("look", u"title"_s);
    m_title->setWordWrap(true);
    m_wait->setProperty("look", u"secondary"_s);
    m_statuses->setObjectName(u"selectionStatuses"_s);
    m_sums->setObjectName(u"selectionSums"_s);
    m_sumsHeading->setProperty("look", u"heading"_s);
    makeGrid(m_statuses);
    makeGrid(m_sums);
    auto *line = new QFrame(this);
    line->setProperty("look", u"line"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::panelPadding, Theme::panelPadding, Theme::panelPadding, Theme::panelPadding);
    column->setSpacing(Theme::space);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_actions, line, m_problem, m_wait, m_statuses,
                                                          m_sumsHeading, m_sums})
        column->addWidget(part);
    column->addStretch(1);
    m_actions->setChoice(
        {{},
         {},
         {u"bulk.ship"_s, u"bulk.hold"_s, u"bulk.release"_s, u"bulk.tags"_s, u"bulk.cancel"_s, u"bulk.export"_s},
         {}});
    connect(m_summary, &models::SelectionSummary::changed, this, &SelectionPane::showFigures);
    connect(m_summary, &models::SelectionSummary::failed, this,
            [this](const Error &error) { m_problem->setText(models::sentenceOf(error)); });
    retranslate();
}

void SelectionPane::setPositions(const QList<quint32> &positions)
{
    m_count = positions.size();
    m_title->setText(tr("%n order(s) selected", nullptr, static_cast<int>(m_count)));
    m_summary->setPositions(positions);
    m_wait->setVisible(!m_summary->figures());
}

void SelectionPane::refreshActions()
{
    m_actions->refresh();
}

void SelectionPane::showFigures()
{
    const models::SelectionFigures *figures = m_summary->figures();
    if (!figures)
        return;
    m_problem->setText({});
    m_wait->hide();
    const models::Formats &formats = m_workbench.formats;
    removeAll(m_statuses->layout());
    removeAll(m_sums->layout());
    auto *statuses = static_cast<QGridLayout *>(m_statuses->layout());
    const auto addStatus = [&](const StatusChip &chip, qint64 count) {
        const int row = statuses->rowCount();
        auto *label = new StatusLabel(m_workbench.theme, m_statuses);
        label->setChip(chip);
        auto *number = new QLabel(formats.number(count), m_statuses);
        number->setFont(m_workbench.theme.numberFont());
        number->setAccessibleName(tr("%1: %2", "caption and number").arg(chip.text, number->text()));
        statuses->addWidget(label, row, 0, Qt::AlignLeading);
        statuses->addWidget(number, row, 1, Qt::AlignTrailing);
    };
    for (const auto &[status, count] : figures->statuses)
        addStatus(StatusChip::of(status), count);
    if (figures->held > 0)
        addStatus(StatusChip::hold(), figures->held);
    for (const models::SelectionFigures::Sum &sum : figures->sums)
        addRow(tr("%n order(s) in %1", nullptr, static_cast<int>(sum.count)).arg(sum.currency.code()),
               formats.money(sum.minor, sum.currency), u"sum"_s + sum.currency.code());
    m_sumsHeading->setVisible(!figures->sums.empty());
}

void SelectionPane::addRow(const QString &caption, const QString &value, const QString &name)
{
    auto *grid = static_cast<QGridLayout *>(m_sums->layout());
    const int row = grid->rowCount();
    auto *captionLabel = new QLabel(caption, m_sums);
    captionLabel->setProperty("look", u"secondary"_s);
    auto *valueLabel = new QLabel(value, m_sums);
    valueLabel->setObjectName(name);
    valueLabel->setFont(m_workbench.theme.numberFont());
    valueLabel->setAccessibleName(tr("%1: %2", "caption and number").arg(caption, value));
    valueLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(captionLabel, row, 0);
    grid->addWidget(valueLabel, row, 1, Qt::AlignTrailing);
}

void SelectionPane::retranslate()
{
    m_title->setText(tr("%n order(s) selected", nullptr, static_cast<int>(m_count)));
    m_wait->setText(tr("Adding up…"));
    m_sumsHeading->setText(tr("Total, without canceled orders"));
    m_actions->retranslate();
    showFigures();
}

} // namespace docket::ui
