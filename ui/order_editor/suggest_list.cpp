// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/suggest_list.h"

#include "ui/order_editor/candidate_delegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {
constexpr int leastWidth = 360;
constexpr int mostRowsShown = 6;
} // namespace

SuggestList::SuggestList(QLineEdit *field, models::Finder *finder, const Theme &theme)
    : QFrame(field->window())
    , m_field(field)
    , m_watched(field)
    , m_finder(finder)
    , m_list(new QListView(this))
    , m_message(new QLabel(this))
{
    setUp(theme);
    field->installEventFilter(this);
    connect(field, &QObject::destroyed, this, &QObject::deleteLater);
    connect(field, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isTyping = true;
        m_waiting = Waiting::No;
        m_finder->search(text);
    });
    // The list belongs to the window and goes a moment after its field; what it lists is gone by then.
    connect(finder, &QObject::destroyed, m_list, [this] { m_list->setModel(nullptr); });
    connect(finder, &models::Finder::answered, this, &SuggestList::answered);
    connect(finder, &models::Finder::failed, this, [this](const Error &) {
        m_waiting = Waiting::No;
        hide();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row(), Way::Picked); });
}

SuggestList::~SuggestList() = default;

void SuggestList::setUp(const Theme &theme)
{
    setProperty("look", u"popup"_s);
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, Theme::space / 2, 1, Theme::space / 2);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_message);
    m_message->setProperty("look", u"secondary"_s);
    m_message->setMargin(Theme::space);
    m_message->setWordWrap(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new CandidateDelegate(theme, m_list));
    m_list->setModel(m_finder);
    connect(&theme, &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    hide();
}

void SuggestList::answered()
{
    const Waiting waiting = std::exchange(m_waiting, Waiting::No);
    if (waiting != Waiting::No) {
        if (waiting == Waiting::ForEnter)
            enter();
        else
            settle();
        return;
    }
    if (m_isTyping && m_field && m_field->hasFocus() && !m_finder->text().isEmpty())
        open();
    else
        hide();
}

void SuggestList::open()
{
    const bool isEmpty = m_finder->rowCount({}) == 0;
    m_list->setVisible(!isEmpty);
    m_message->setVisible(isEmpty);
    m_message->setText(m_nothingFound.arg(m_finder->text()));
    if (!isEmpty)
        m_list->setCurrentIndex(m_finder->index(std::max(m_finder->exactRow(), 0), 0));
    place();
    show();
    raise();
    m_field->setAccessibleDescription(isEmpty ? m_message->text()
                                              : m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

// Inside the window, below the field or, where there is no room, above it.
void SuggestList::place()
{
    QWidget *window = m_field->window();
    if (parentWidget() != window)
        setParent(window);
    const int rows = std::min(m_finder->rowCount({}), mostRowsShown);
    const int rowHeight = rows > 0 ? m_list->sizeHintForRow(0) : 0;
    const int wide = std::min(std::max(m_field->width(), leastWidth), window->width() - 2 * Theme::space);
    const int high =
        rows > 0 ? rows * rowHeight + Theme::space + 2 : m_message->heightForWidth(wide) + Theme::space + 2;
    const QPoint corner = m_field->mapTo(window, QPoint(0, m_field->height() + 2));
    int x = layoutDirection() == Qt::RightToLeft ? corner.x() + m_field->width() - wide : corner.x();
    x = std::clamp(x, Theme::space, std::max(window->width() - wide - Theme::space, Theme::space));
    const bool fitsBelow = corner.y() + high <= window->height();
    const int above = corner.y() - m_field->height() - 4 - high;
    setGeometry(x, fitsBelow || above < 0 ? corner.y() : above, wide, high);
}

bool SuggestList::eventFilter(QObject *watched, QEvent *event)
{
    // While the field is being destroyed it still has events, and is no line edit any more.
    if (watched != m_watched)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride && isVisible() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        // Closes the list, and nothing more.
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const Qt::KeyboardModifiers modifiers = press->modifiers() & ~Qt::KeypadModifier;
        if (modifiers == Qt::NoModifier && handleKey(press->key()))
            return true;
    }
    if (event->type() == QEvent::FocusOut)
        passOn(static_cast<QFocusEvent *>(event)->reason() == Qt::TabFocusReason);
    return QFrame::eventFilter(watched, event);
}

bool SuggestList::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!isVisible() && m_finder->rowCount({}) > 0 && !m_field->text().isEmpty()) {
            m_isTyping = true;
            open();
            return true;
        }
        if (!isVisible())
            return false;
        walk(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (!isVisible())
            return false;
        walk(key == Qt::Key_PageDown ? mostRowsShown : -mostRowsShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return enter();
    case Qt::Key_Escape:
        if (!isVisible())
            return false;
        hide();
        return true;
    default:
        return false;
    }
}

void SuggestList::walk(int by)
{
    const int rows = m_finder->rowCount({});
    if (rows == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, rows - 1);
    m_list->setCurrentIndex(m_finder->index(row, 0));
    m_field->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

// Whether the key was used.
bool SuggestList::enter()
{
    if (!m_isTyping || m_field->text().trimmed().isEmpty())
        return false;
    if (m_finder->isSearching()) {
        m_waiting = Waiting::ForEnter;
        return true;
    }
    m_waiting = Waiting::No;
    const bool hasWalked = isVisible() && m_list->currentIndex().row() > 0;
    const int exact = m_finder->exactRow();
    if (exact >= 0 && (!hasWalked || m_list->currentIndex().row() == exact))
        choose(exact, Way::Scanned);
    else if (isVisible() && m_list->currentIndex().isValid())
        choose(m_list->currentIndex().row(), Way::Picked);
    else if (m_finder->rowCount({}) == 1)
        choose(0, Way::Picked);
    else {
        open();
        if (m_finder->rowCount({}) == 0)
            emit enteredUnknown();
    }
    return true;
}

void SuggestList::settle()
{
    if (!m_isTyping)
        return;
    if (m_finder->isSearching())
        m_waiting = Waiting::ForExact;
    else if (m_finder->exactRow() >= 0)
        choose(m_finder->exactRow(), Way::Passed);
}

void SuggestList::passOn(bool byTab)
{
    if (byTab && m_isTyping && isVisible() && m_list->currentIndex().isValid())
        choose(m_list->currentIndex().row(), Way::Passed);
    else if (m_waiting == Waiting::No)
        settle();
    hide();
}

void SuggestList::choose(int row, Way way)
{
    m_isTyping = false;
    m_waiting = Waiting::No;
    hide();
    emit chosen(row, way);
}

} // namespace docket::ui
