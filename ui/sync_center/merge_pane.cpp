// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync_center/merge_pane.h"

#include "models/hub/hub_text.h"
#include "models/text/error_text.h"
#include "ui/widgets/banner.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

using models::HubText;
using Kind = store::Conflict::Kind;

namespace {

// Names are looked at together, so that “mine” and “theirs” stand below each other.
void addValue(QGridLayout *grid, int row, QLabel *name, QLabel *value, const QString &objectName)
{
    name->setProperty("look", u"secondary"_s);
    value->setObjectName(objectName);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
}

} // namespace

MergePane::MergePane(const Workbench &workbench, QWidget *parent)
    : QFrame(parent)
    , m_workbench(workbench)
    , m_title(new QLabel(this))
    , m_story(new QLabel(this))
    , m_values(new QWidget(this))
    , m_baseName(new QLabel(m_values))
    , m_base(new QLabel(m_values))
    , m_mineName(new QLabel(m_values))
    , m_mine(new QLabel(m_values))
    , m_theirsName(new QLabel(m_values))
    , m_theirs(new QLabel(m_values))
    , m_error(new Banner(workbench.theme, Banner::Kind::Error, this))
    , m_keepTheirs(new QPushButton(this))
    , m_setMine(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    setObjectName(u"mergePane"_s);
    setProperty("look", u"card"_s);
    m_title->setProperty("look", u"heading"_s);
    m_title->setObjectName(u"mergeTitle"_s);
    m_title->setWordWrap(true);
    m_story->setWordWrap(true);
    m_story->setObjectName(u"mergeStory"_s);
    m_keepTheirs->setObjectName(u"keepTheirs"_s);
    m_setMine->setObjectName(u"setMine"_s);
    m_setMine->setProperty("look", u"primary"_s);
    m_open->setObjectName(u"mergeOpenOrder"_s);
    m_open->setProperty("look", u"link"_s);

    auto *grid = new QGridLayout(m_values);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * Theme::space);
    grid->setVerticalSpacing(Theme::space);
    grid->setColumnStretch(1, 1);
    addValue(grid, 0, m_baseName, m_base, u"mergeBase"_s);
    addValue(grid, 1, m_mineName, m_mine, u"mergeMine"_s);
    addValue(grid, 2, m_theirsName, m_theirs, u"mergeTheirs"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keepTheirs);
    buttons->addWidget(m_setMine);
    buttons->addStretch(1);
    buttons->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::panelPadding, Theme::panelPadding, Theme::panelPadding, Theme::panelPadding);
    column->setSpacing(Theme::panelPadding - 4);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_story, m_values, m_error})
        column->addWidget(widget);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_keepTheirs, &QPushButton::clicked, this, [this] { emit theirsWanted(m_conflict->conflict.key); });
    connect(m_setMine, &QPushButton::clicked, this, [this] { emit mineWanted(m_conflict->conflict.key); });
    connect(m_open, &QPushButton::clicked, this, [this] { emit orderWanted(m_conflict->conflict.command.orderId); });
    fill();
}

void MergePane::show(const workspace::OpenConflict *conflict)
{
    const bool isOther = !conflict || !m_conflict || m_conflict->conflict.key != conflict->conflict.key;
    if (isOther)
        m_error->setText({});
    m_conflict = conflict ? std::optional(*conflict) : std::nullopt;
    fill();
}

void MergePane::setError(const Rejection &errors)
{
    setBusy(false);
    m_error->setText(models::sentencesOf(errors));
}

void MergePane::setBusy(bool isBusy)
{
    m_keepTheirs->setEnabled(!isBusy);
    m_setMine->setEnabled(!isBusy);
    if (isBusy)
        m_error->setText({});
}

void MergePane::takeFocus()
{
    if (m_conflict)
        m_keepTheirs->setFocus(Qt::OtherFocusReason);
}

void MergePane::fill()
{
    const bool isField = m_conflict && m_conflict->conflict.kind == Kind::Field;
    for (QPushButton *button : {m_keepTheirs, m_setMine})
        button->setVisible(m_conflict.has_value());
    m_open->setVisible(m_conflict && !m_conflict->orderNumber.isEmpty());
    m_values->setVisible(isField);
    if (!m_conflict)
        return;
    const store::Conflict &conflict = m_conflict->conflict;
    const QString about = HubText::about(m_conflict->orderNumber, conflict.entity);
    m_keepTheirs->setText(isField ? tr("Keep theirs") : tr("Leave it"));
    m_setMine->setText(isField ? tr("Set mine again") : tr("Do it again"));
    if (isField) {
        m_title->setText(tr("%1 of %2").arg(HubText::field(conflict.field), about));
        m_story->setText(tr("Somebody else set it as well, and was first. Theirs stands; you may set yours again."));
        m_base->setText(HubText::value(conflict, conflict.base, m_workbench.formats));
        m_mine->setText(HubText::value(conflict, conflict.mine, m_workbench.formats));
        m_theirs->setText(HubText::value(conflict, conflict.theirs, m_workbench.formats));
        return;
    }
    m_title->setText(tr("%1: %2").arg(about, HubText::command(conflict.command.body)));
    const QString reasons = models::sentencesOf(conflict.errors);
    m_story->setText(conflict.kind == Kind::Exception
                         ? tr("The goods have left, but the order is not what it was: %1\nSettle it with the customer "
                              "or the warehouse, then do it again or leave it.")
                               .arg(reasons)
                         : tr("The hub did not do it: %1").arg(reasons));
}

void MergePane::retranslate()
{
    setAccessibleName(tr("What is to be settled"));
    m_baseName->setText(tr("It was"));
    m_mineName->setText(tr("Mine"));
    m_theirsName->setText(tr("Theirs"));
    m_open->setText(tr("Open the order"));
    fill();
}

} // namespace docket::ui
