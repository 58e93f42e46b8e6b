// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/selectable_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace docket::ui {

Banner::Banner(const Theme &theme, Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_icon(new QLabel(this))
    , m_text(new SelectableLabel(this))
    , m_row(new QHBoxLayout(this))
{
    setProperty("look", kind == Kind::Error ? u"banner-error"_s : u"banner-warning"_s);
    m_text->setWordWrap(true);
    m_row->setContentsMargins(Theme::space, Theme::space, Theme::space, Theme::space);
    // The icon beside the first line of the text, and both in the middle beside a button.
    auto *message = new QWidget(this);
    auto *inside = new QHBoxLayout(message);
    inside->setContentsMargins(0, 0, 0, 0);
    m_icon->setFixedHeight(m_text->fontMetrics().height());
    inside->addWidget(m_icon, 0, Qt::AlignTop);
    inside->addWidget(m_text, 1);
    m_row->addWidget(message, 1, Qt::AlignVCenter);
    connect(&theme, &Theme::changed, this, &Banner::updateIcon);
    updateIcon();
    hide();
}

void Banner::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (!text.isEmpty()) {
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::addWidget(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignTop);
}

void Banner::updateIcon()
{
    const bool isError = m_kind == Kind::Error;
    m_icon->setPixmap(
        m_theme.icon(isError ? u"circle-alert"_s : u"triangle-alert"_s, isError ? ColorRole::Error : ColorRole::Warning)
            .pixmap(QSize(16, 16), devicePixelRatioF()));
}

} // namespace docket::ui
