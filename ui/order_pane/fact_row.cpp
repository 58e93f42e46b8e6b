// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_pane/fact_row.h"

#include "ui/widgets/selectable_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {
constexpr int iconSize = 16;
constexpr int copyIconSize = 14;
} // namespace

void copyText(const Workbench &workbench, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    workbench.notices.tell(FactRow::tr("Copied: %1").arg(QString(text).replace(u'\n', u", "_s)));
}

QToolButton *makeCopyButton(const Workbench &workbench, const QString &name, std::function<QString()> text,
                            QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIconSize({copyIconSize, copyIconSize});
    button->setFocusPolicy(Qt::TabFocus);
    const auto updateIcon = [button, &theme = workbench.theme] {
        button->setIcon(theme.icon(u"copy"_s, ColorRole::Secondary));
    };
    updateIcon();
    QObject::connect(&workbench.theme, &Theme::changed, button, updateIcon);
    QObject::connect(button, &QToolButton::clicked, button,
                     [&workbench, text = std::move(text)] { copyText(workbench, text()); });
    return button;
}

FactRow::FactRow(const Workbench &workbench, const QString &name, const QString &iconName, Copy copy, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_text(new SelectableLabel(this))
{
    setObjectName(name);
    m_text->setObjectName(name + u"Text"_s);
    m_text->setWordWrap(true);
    // A long word is cut rather than making the pane wider.
    m_text->setMinimumWidth(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space);
    m_icon->setFixedSize(iconSize, m_text->fontMetrics().height() + 4);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignTop);
    m_copy = makeCopyButton(
        workbench, name + u"Copy"_s, [this] { return m_copied; }, this);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    // One line stands in the middle beside the button, and the icon beside that line. Rows without a button are as
    // high, so that the lines of all rows stand evenly.
    const int rowHeight = m_copy->sizeHint().height();
    const int lineHeight = m_icon->height();
    const int above = std::max(0, (rowHeight - lineHeight) / 2);
    m_icon->setContentsMargins(0, above, 0, 0);
    m_icon->setFixedHeight(lineHeight + above);
    m_text->setContentsMargins(0, above + 2, 0, 0);
    setMinimumHeight(rowHeight);
    if (copy == Copy::No) {
        delete m_copy;
        m_copy = nullptr;
    }
    connect(m_text, &QLabel::linkActivated, this, &FactRow::linkActivated);
    connect(&workbench.theme, &Theme::changed, this, &FactRow::updateIcons);
    updateIcons();
    hide();
}

void FactRow::setCaption(const QString &caption)
{
    m_caption = caption;
    updateNames();
}

void FactRow::setText(const QString &text, const QString &copied)
{
    if (m_text->textFormat() != Qt::PlainText) {
        m_text->setTextFormat(Qt::PlainText);
        m_text->setTextInteractionFlags(Qt::NoTextInteraction);
    }
    m_text->setText(text);
    show(text, copied);
}

void FactRow::setLink(const QString &text, const QString &copied)
{
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_text->setText(u"<a href=\"#\">%1</a>"_s.arg(text.toHtmlEscaped()));
    show(text, copied);
}

void FactRow::show(const QString &text, const QString &copied)
{
    m_shown = text;
    m_copied = copied;
    updateNames();
    setVisible(!text.isEmpty());
}

void FactRow::setAlarming(bool isAlarming)
{
    if (isAlarming == m_isAlarming)
        return;
    m_isAlarming = isAlarming;
    m_text->setProperty("look", isAlarming ? QVariant(u"error"_s) : QVariant());
    style()->unpolish(m_text); // looks are read when a widget is polished
    style()->polish(m_text);
    updateIcons();
}

void FactRow::updateNames()
{
    m_icon->setToolTip(m_caption);
    m_text->setToolTip(m_caption);
    m_text->setAccessibleName(tr("%1: %2", "name of a fact, and the fact").arg(m_caption, m_shown));
    if (m_copy) {
        m_copy->setToolTip(tr("Copy “%1”").arg(m_copied));
        m_copy->setAccessibleName(tr("Copy: %1", "name of a fact, such as E-mail").arg(m_caption));
    }
}

void FactRow::updateIcons()
{
    m_icon->setPixmap(m_workbench.theme
                          .icon(m_isAlarming ? u"triangle-alert"_s : m_iconName,
                                m_isAlarming ? ColorRole::Error : ColorRole::Secondary)
                          .pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
}

} // namespace docket::ui
