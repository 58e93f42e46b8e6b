// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/search_popup.h"

#include "ui/orders/completion_delegate.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {
constexpr int mostRows = 9;
constexpr int widest = 560;
constexpr int iconSize = 16;
} // namespace

SearchPopup::SearchPopup(const Theme &theme, QWidget *box)
    : QFrame(box)
    , m_theme(theme)
    , m_box(box)
    , m_list(new QListWidget(this))
    , m_messageRow(new QWidget(this))
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_suggestion(new QPushButton(this))
{
    setObjectName(u"searchPopup"_s);
    setProperty("look", u"popup"_s);
    setAutoFillBackground(true);
    m_list->setObjectName(u"searchCompletions"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new CompletionDelegate(theme, m_list));
    m_text->setObjectName(u"searchMessage"_s);
    m_text->setProperty("look", u"error"_s);
    m_text->setWordWrap(true);
    m_suggestion->setObjectName(u"searchSuggestion"_s);
    m_suggestion->setFocusPolicy(Qt::NoFocus);

    auto *row = new QHBoxLayout(m_messageRow);
    row->setContentsMargins(Theme::space, Theme::space / 2, Theme::space, Theme::space / 2);
    m_icon->setFixedHeight(m_text->fontMetrics().height());
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_suggestion, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, Theme::space / 2, 1, Theme::space / 2);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_messageRow);

    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { emit chosen(item->text()); });
    connect(m_suggestion, &QPushButton::clicked, this, &SearchPopup::suggestionTaken);
    connect(&theme, &Theme::changed, this, [this] { showMessage(m_message); });
    retranslate();
    hide();
}

void SearchPopup::retranslate()
{
    m_list->setAccessibleName(tr("Completions"));
    showMessage(m_message);
}

void SearchPopup::showFor(const QStringList &completions, const Message &message)
{
    m_list->clear();
    m_list->addItems(completions);
    m_list->setCurrentRow(-1);
    m_list->setVisible(!completions.isEmpty());
    showMessage(message);
    if (completions.isEmpty() && message.text.isEmpty()) {
        hide();
        return;
    }
    setParent(m_box->window());
    place();
    show();
    raise();
}

void SearchPopup::showMessage(const Message &message)
{
    const bool isNew = message.text != m_message.text;
    m_message = message;
    m_messageRow->setVisible(!message.text.isEmpty());
    m_icon->setPixmap(
        m_theme.icon(u"circle-alert"_s, ColorRole::Error).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    m_text->setText(message.text);
    const bool isListed = !m_list->findItems(message.suggestion, Qt::MatchExactly).isEmpty();
    m_suggestion->setVisible(!message.suggestion.isEmpty() && !isListed);
    m_suggestion->setText(tr("Use “%1”").arg(message.suggestion));
    m_suggestion->setToolTip(tr("Put “%1” in its place (Alt+Enter)").arg(message.suggestion));
    if (isNew && !message.text.isEmpty()) {
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

bool SearchPopup::hasCompletions() const
{
    return isVisible() && m_list->count() > 0;
}

QString SearchPopup::currentText(bool orFirst) const
{
    if (!hasCompletions())
        return {};
    const QListWidgetItem *item = m_list->currentItem();
    if (!item && orFirst)
        item = m_list->item(0);
    return item ? item->text() : QString();
}

void SearchPopup::choose(int by)
{
    const int last = m_list->count() - 1;
    const int row = m_list->currentRow() + by;
    m_list->setCurrentRow(row < -1 ? last : (row > last ? -1 : row));
}

void SearchPopup::place()
{
    if (parentWidget() == m_box)
        return;
    const int rows = std::min(m_list->count(), mostRows);
    m_list->setFixedHeight(rows * (rows > 0 ? m_list->sizeHintForRow(0) : 0));
    const int width = std::min(m_box->width(), widest);
    setFixedWidth(width);
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    resize(width, height);
    const int x = m_box->layoutDirection() == Qt::RightToLeft ? m_box->width() - width : 0;
    QFrame::move(m_box->mapTo(m_box->window(), QPoint(x, m_box->height() + 2)));
}

} // namespace docket::ui
