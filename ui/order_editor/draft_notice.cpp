// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/draft_notice.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

DraftNotice::DraftNotice(const Theme & /*theme*/, QWidget *host)
    : QFrame(host)
    , m_text(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_discard(new QPushButton(this))
    , m_later(new QPushButton(this))
    , m_continue(new QPushButton(this))
{
    setObjectName(u"draftNotice"_s);
    setProperty("look", u"popup"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::panelPadding, Theme::space, Theme::panelPadding, Theme::space);
    column->setSpacing(Theme::space / 2);
    m_text->setProperty("look", u"heading"_s);
    m_text->setWordWrap(true);
    m_detail->setProperty("look", u"secondary"_s);
    m_detail->setWordWrap(true);
    m_discard->setObjectName(u"noticeDiscard"_s);
    m_discard->setProperty("look", u"quiet"_s);
    m_later->setObjectName(u"noticeLater"_s);
    m_later->setProperty("look", u"quiet"_s);
    m_continue->setObjectName(u"noticeContinue"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_discard);
    buttons->addWidget(m_later);
    buttons->addWidget(m_continue);
    column->addWidget(m_text);
    column->addWidget(m_detail);
    column->addLayout(buttons);
    connect(m_discard, &QPushButton::clicked, this, &DraftNotice::discardWanted);
    connect(m_later, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_continue, &QPushButton::clicked, this, &DraftNotice::continueWanted);
    host->installEventFilter(this);
    hide();
}

void DraftNotice::show(int drafts, std::function<QString()> detail)
{
    m_drafts = drafts;
    m_detailText = std::move(detail);
    setVisible(drafts > 0);
    if (drafts == 0)
        return;
    retranslate();
    place();
    raise();
}

void DraftNotice::place()
{
    const int wide = parentWidget()->width() - 2 * Theme::space;
    const int high = layout()->hasHeightForWidth() ? layout()->heightForWidth(wide) : sizeHint().height();
    setGeometry(Theme::space, parentWidget()->height() - high - Theme::space, wide, high);
}

bool DraftNotice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void DraftNotice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void DraftNotice::retranslate()
{
    m_text->setText(tr("%n unfinished order(s)", nullptr, m_drafts));
    const QString detail = m_detailText ? m_detailText() : QString();
    m_detail->setText(detail);
    m_detail->setVisible(m_drafts == 1 && !detail.isEmpty());
    m_discard->setText(tr("Discard"));
    m_discard->setVisible(m_drafts == 1);
    m_later->setText(tr("Later"));
    m_continue->setText(m_drafts == 1 ? tr("Continue") : tr("Show"));
}

} // namespace docket::ui
