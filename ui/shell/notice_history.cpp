// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_history.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

NoticeHistory::NoticeHistory(const Theme &theme, const models::Formats &formats, const NoticeLog &log, QWidget *window)
    : Overlay(theme, Place::BottomTrailing, window)
    , m_formats(formats)
    , m_log(log)
    , m_title(new QLabel(panel()))
    , m_list(new QListWidget(panel()))
    , m_nothing(new QLabel(panel()))
{
    setObjectName(u"noticeHistoryPanel"_s);
    setPanelSize({480, 360});
    m_title->setProperty("look", u"heading"_s);
    m_nothing->setProperty("look", u"secondary"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_list->setObjectName(u"noticeList"_s);
    m_list->setWordWrap(true);
    m_list->setIconSize(QSize(16, 16));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(Theme::panelPadding, Theme::panelPadding, Theme::panelPadding, Theme::panelPadding);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    retranslate();
}

void NoticeHistory::open()
{
    fill();
    Overlay::open();
}

void NoticeHistory::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Overlay::changeEvent(event);
}

void NoticeHistory::retranslate()
{
    m_title->setText(tr("Messages of this session"));
    m_list->setAccessibleName(tr("Messages of this session"));
    m_nothing->setText(tr("Nothing was told yet."));
}

void NoticeHistory::fill()
{
    m_list->clear();
    for (const Notice &notice : m_log.notices()) {
        const QString time = m_formats.time(domain::fromMilliseconds(notice.at.toMSecsSinceEpoch()));
        const bool isProblem = notice.kind == NoticeKind::Problem;
        auto *item = new QListWidgetItem(time + u"  "_s + notice.text, m_list);
        item->setIcon(theme().icon(isProblem ? u"circle-alert"_s : u"info"_s,
                                   isProblem ? ColorRole::Error : ColorRole::Secondary));
        item->setData(Qt::AccessibleTextRole,
                      isProblem ? tr("%1, problem: %2").arg(time, notice.text) : time + u", "_s + notice.text);
    }
    m_list->setVisible(m_list->count() > 0);
    m_nothing->setVisible(m_list->count() == 0);
    m_list->setCurrentRow(0);
}

} // namespace docket::ui
