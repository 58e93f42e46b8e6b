// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_pane/selection_pane.h"

#include "models/text/error_text.h"
#include "ui/order_pane/action_buttons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/layout_pause.h"
#include "ui/widgets/selectable_label.h"
#include "ui/widgets/status_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace docket::ui {

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
    , m_sumCaptions(new QLabel(this))
    , m_sums(new SelectableLabel(this))
{
    setObjectName(u"selectionPane"_s);
    m_title->setObjectName(u"selectionTitle"_s);
    m_title->setProperty("look", u"title"_s);
    m_title->setWordWrap(true);
    m_wait->setProperty("look", u"secondary"_s);
    m_statuses->setObjectName(u"selectionStatuses"_s);
    m_sums->setObjectName(u"selectionSums"_s);
    m_sumsHeading->setProperty("look", u"heading"_s);
    auto *statuses = new QGridLayout(m_statuses);
    statuses->setContentsMargins(0, 0, 0, 0);
    statuses->setVerticalSpacing(Theme::space / 2);
    statuses->setColumnStretch(0, 1);
    m_sumCaptions->setObjectName(u"selectionSumCaptions"_s);
    m_sumCaptions->setProperty("look", u"secondary"_s);
    m_sumCaptions->setTextFormat(Qt::PlainText);
    m_sumCaptions->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_sums->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    auto *sums = new QHBoxLayout;
    sums->addWidget(m_sumCaptions, 1);
    sums->addWidget(m_sums);
    updateFonts();
    auto *line = new QFrame(this);
    line->setProperty("look", u"line"_s);
    auto *figures = new QFrame;
    figures->setProperty("look", u"panel"_s);
    auto *column = new QVBoxLayout(figures);
    column->setContentsMargins(Theme::panelPadding, 0, Theme::panelPadding, Theme::panelPadding);
    column->setSpacing(Theme::space);
    for (QWidget *part : std::initializer_list<QWidget *>{m_wait, m_statuses, m_sumsHeading})
        column->addWidget(part);
    column->addLayout(sums);
    column->addStretch(1);
    // There may be a line for each currency in the world.
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::TabFocus);
    scroll->setWidget(figures);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Theme::panelPadding, Theme::panelPadding, Theme::panelPadding, 0);
    head->setSpacing(Theme::space);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_actions, line, m_problem})
        head->addWidget(part);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::space);
    all->addLayout(head);
    all->addWidget(scroll, 1);
    connect(&workbench.theme, &Theme::changed, this, &SelectionPane::updateFonts);
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
    const LayoutPause pause{this, m_statuses->parentWidget(), m_statuses};
    m_problem->setText({});
    m_wait->hide();
    showStatuses(*figures);
    showSums(*figures);
}

void SelectionPane::showStatuses(const models::SelectionFigures &figures)
{
    std::vector<std::pair<StatusChip, qint64>> chips;
    chips.reserve(figures.statuses.size() + 1);
    for (const auto &[status, count] : figures.statuses)
        chips.emplace_back(StatusChip::of(status), count);
    if (figures.held > 0)
        chips.emplace_back(StatusChip::hold(), figures.held);
    while (m_statusRows.size() < chips.size())
        addStatusRow();
    for (std::size_t i = 0; i < m_statusRows.size(); ++i) {
        const auto &[chip, number] = m_statusRows[i];
        chip->setVisible(i < chips.size());
        number->setVisible(i < chips.size());
        if (i >= chips.size())
            continue;
        chip->setChip(chips[i].first);
        number->setText(m_workbench.formats.number(chips[i].second));
        number->setAccessibleName(tr("%1: %2", "caption and number").arg(chips[i].first.text, number->text()));
    }
}

void SelectionPane::showSums(const models::SelectionFigures &figures)
{
    QStringList captions;
    QStringList amounts;
    QStringList sentences;
    for (const models::SelectionFigures::Sum &sum : figures.sums) {
        captions.append(tr("%n order(s) in %1", nullptr, static_cast<int>(sum.count)).arg(sum.currency.code()));
        amounts.append(m_workbench.formats.money(sum.minor, sum.currency));
        sentences.append(tr("%1: %2", "caption and number").arg(captions.back(), amounts.back()));
    }
    m_sumCaptions->setText(captions.join(u'\n'));
    m_sums->setText(amounts.join(u'\n'));
    m_sums->setAccessibleName(sentences.join(u'\n'));
    m_sumsHeading->setVisible(!figures.sums.empty());
}

void SelectionPane::addStatusRow()
{
    auto *grid = static_cast<QGridLayout *>(m_statuses->layout());
    const int row = static_cast<int>(m_statusRows.size());
    auto *chip = new StatusLabel(m_workbench.theme, m_statuses);
    auto *number = new QLabel(m_statuses);
    number->setFont(m_workbench.theme.numberFont());
    grid->addWidget(chip, row, 0, Qt::AlignLeading);
    grid->addWidget(number, row, 1, Qt::AlignTrailing);
    m_statusRows.push_back({chip, number});
}

void SelectionPane::updateFonts()
{
    const QFont font = m_workbench.theme.numberFont();
    for (const StatusRow &row : m_statusRows)
        row.number->setFont(font);
    // The same for both, so that their lines stand beside each other.
    m_sumCaptions->setFont(font);
    m_sums->setFont(font);
}

void SelectionPane::retranslate()
{
    m_title->setText(tr("%n order(s) selected", nullptr, static_cast<int>(m_count)));
    m_wait->setText(tr("Adding up…"));
    m_sumsHeading->setText(tr("Total, without canceled orders"));
    m_actions->setChoice(
        {{},
         {},
         {u"bulk.ship"_s, u"bulk.hold"_s, u"bulk.release"_s, u"bulk.tags"_s, u"bulk.cancel"_s, u"bulk.export"_s},
         {},
         {{u"bulk.ship"_s, tr("Ship…")},
          {u"bulk.hold"_s, tr("Put on hold…")},
          {u"bulk.release"_s, tr("Release…")},
          {u"bulk.tags"_s, tr("Tags…")},
          {u"bulk.cancel"_s, tr("Cancel…")},
          {u"bulk.export"_s, tr("Export…")}}});
    m_actions->retranslate();
    showFigures();
}

} // namespace docket::ui
