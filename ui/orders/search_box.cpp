// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/search_box.h"

#include "models/text/query_error_text.h"
#include "ui/orders/search_help.h"
#include "ui/orders/search_popup.h"

#include <QAccessible>
#include <QAction>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

SearchBox::SearchBox(const Theme &theme, std::function<search::ParseContext()> context, search::ValueSource values,
                     QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_context(std::move(context))
    , m_values(std::move(values))
    , m_popup(new SearchPopup(theme, this))
    , m_icon(new QAction(this))
    , m_clear(new QAction(this))
    , m_showHelp(new QAction(this))
{
    setObjectName(u"orderSearch"_s);
    setMaxLength(static_cast<int>(search::maximalQueryLength));
    setUpActions();
    connect(this, &QLineEdit::textChanged, this, &SearchBox::read);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_isTyped = true;
        read();
        m_isTyped = false;
        complete(false);
    });
    connect(m_popup, &SearchPopup::chosen, this, &SearchBox::takeCompletion);
    connect(m_popup, &SearchPopup::suggestionTaken, this, &SearchBox::takeSuggestion);
    connect(&theme, &Theme::changed, this, [this] {
        updateIcons();
        underline();
    });
    updateIcons();
    retranslate();
}

SearchBox::~SearchBox()
{
    delete m_popup;
}

void SearchBox::setUpActions()
{
    addAction(m_icon, LeadingPosition);
    addAction(m_showHelp, TrailingPosition);
    addAction(m_clear, TrailingPosition);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, [this] { setQuery({}); });
    connect(m_showHelp, &QAction::triggered, this, &SearchBox::showHelp);
}

void SearchBox::updateIcons()
{
    const bool isWrong = !m_errors.isEmpty() && !m_isUnfinished;
    m_icon->setIcon(isWrong ? m_theme.icon(u"circle-alert"_s, ColorRole::Error)
                            : m_theme.icon(u"search"_s, ColorRole::Secondary));
    m_clear->setIcon(m_theme.icon(u"x"_s, ColorRole::Secondary));
    m_showHelp->setIcon(m_theme.icon(u"circle-help"_s, ColorRole::Secondary));
}

void SearchBox::retranslate()
{
    setAccessibleName(tr("Search orders"));
    setPlaceholderText(tr("Search orders: words, or field:value such as status:open, total>100, placed:today"));
    m_clear->setText(tr("Clear the search"));
    m_clear->setToolTip(tr("Clear the search (Esc)"));
    m_showHelp->setText(tr("How to search"));
    m_showHelp->setToolTip(tr("How to search (F1)"));
    m_icon->setText(tr("Search"));
    m_popup->retranslate();
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchBox::setQuery(const QString &query)
{
    // Also what stands there already, of which the last word may still be taken for a beginning.
    m_read.reset();
    setText(query);
    read();
    m_popup->hide();
}

void SearchBox::read()
{
    m_clear->setVisible(!text().isEmpty());
    if (text() == m_read)
        return;
    m_read = text();
    const auto query = search::parseQuery(text(), m_context());
    m_errors = query ? search::QueryErrors() : query.error();
    updateIcons();
    underline();
    setAccessibleDescription(m_errors.isEmpty() ? QString() : models::queryErrorText(m_errors.first()));
    emit understood(m_errors.isEmpty());
    if (query) {
        m_good = text();
        emit queryChanged(m_isTyped ? withBeginning(*query) : *query);
    } else if (const auto rest = search::parseQuery(withoutMistakes(), m_context()); rest && wereWords()) {
        emit queryChanged(*rest);
    }
}

/// The last good result stays where there are mistakes, with one exception: letter by letter a field such as `total>`
/// is first a word that no order has, and then a mistake. What was found without that word is seen again.
bool SearchBox::wereWords() const
{
    return std::all_of(m_errors.begin(), m_errors.end(), [this](const search::QueryError &error) {
        qsizetype from = std::min(error.position, m_good.size());
        while (from > 0 && !m_good.at(from - 1).isSpace())
            --from;
        const qsizetype to = m_good.indexOf(u' ', from);
        const QStringView before = QStringView(m_good).mid(from, to < 0 ? -1 : to - from);
        return std::none_of(before.begin(), before.end(), [](QChar c) { return u":<>="_s.contains(c); });
    });
}

QString SearchBox::withoutMistakes() const
{
    QString rest = text();
    for (const search::QueryError &error : m_errors) {
        qsizetype from = std::min(error.position, rest.size());
        qsizetype to = std::min(error.position + error.length, rest.size());
        while (from > 0 && !rest.at(from - 1).isSpace())
            --from;
        while (to < rest.size() && !rest.at(to).isSpace())
            ++to;
        // As long as before, so that the places of the other mistakes stay right.
        rest.replace(from, to - from, QString(to - from, u' '));
    }
    return rest;
}

/// The word that is still being typed is taken for the beginning of one, until a blank or anything else follows.
search::Expression SearchBox::withBeginning(const search::Expression &query) const
{
    const QString typed = text();
    if (typed.isEmpty() || !typed.back().isLetterOrNumber() || cursorPosition() != typed.size())
        return query;
    return search::parseQuery(QString(typed + u'*'), m_context()).value_or(query);
}

/// QLineEdit shows formats of an input method's event only, so that is how they get there. While text is being composed
/// they belong to the input method.
void SearchBox::underline()
{
    QList<QInputMethodEvent::Attribute> formats;
    for (const search::QueryError &error : m_isUnfinished ? search::QueryErrors() : m_errors) {
        QTextCharFormat wave;
        wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.setUnderlineColor(m_theme.color(ColorRole::Error));
        formats.append({QInputMethodEvent::TextFormat, static_cast<int>(error.position) - cursorPosition(),
                        static_cast<int>(std::max<qsizetype>(error.length, 1)), wave});
    }
    QInputMethodEvent event(QString(), formats);
    QLineEdit::inputMethodEvent(&event);
}

search::QueryErrors::const_iterator SearchBox::errorAtCursor() const
{
    const auto at = std::find_if(m_errors.begin(), m_errors.end(), [this](const search::QueryError &error) {
        return cursorPosition() >= error.position && cursorPosition() <= error.position + error.length;
    });
    return at == m_errors.end() ? m_errors.begin() : at;
}

void SearchBox::complete(bool isAskedFor)
{
    m_completions = search::completionsAt(text(), cursorPosition(), m_values);
    const QStringView typed = QStringView(text()).mid(m_completions.position, m_completions.length);
    const QChar before = cursorPosition() > 0 ? text().at(cursorPosition() - 1) : u' ';
    const bool isBetweenWords = before.isSpace() || before == u'(' || before == u'-';
    if (isBetweenWords && !isAskedFor)
        m_completions.texts.clear();
    m_completions.texts.removeAll(typed.toString());

    SearchPopup::Message message;
    // Not wrong yet while it can be completed: it is still being written.
    const bool isUnfinished = !m_errors.isEmpty() && !m_completions.texts.isEmpty();
    if (!m_errors.isEmpty() && !isUnfinished) {
        const auto error = errorAtCursor();
        message.text = models::queryErrorText(*error);
        message.suggestion = error->suggestion;
    }
    setUnfinished(isUnfinished);
    m_popup->showFor(m_completions.texts, message);
}

void SearchBox::setUnfinished(bool isUnfinished)
{
    if (isUnfinished == m_isUnfinished)
        return;
    m_isUnfinished = isUnfinished;
    updateIcons();
    underline();
}

void SearchBox::takeCompletion(const QString &completion)
{
    QString changed = text();
    const bool isAtEnd = m_completions.position + m_completions.length >= changed.size();
    const bool isValue = !completion.endsWith(u':');
    const QString inserted = completion + (isAtEnd && isValue ? u" "_s : QString());
    changed.replace(m_completions.position, m_completions.length, inserted);
    const int cursor = static_cast<int>(m_completions.position + inserted.size());
    setText(changed);
    setCursorPosition(cursor);
    underline();
    setFocus(Qt::OtherFocusReason);
    complete(false);
}

void SearchBox::takeSuggestion()
{
    if (m_errors.isEmpty())
        return;
    const search::QueryError error = *errorAtCursor();
    if (error.suggestion.isEmpty())
        return;
    QString changed = text();
    changed.replace(error.position, error.length, error.suggestion);
    setText(changed);
    setCursorPosition(static_cast<int>(error.position + error.suggestion.size()));
    underline();
    setFocus(Qt::OtherFocusReason);
    complete(false);
}

void SearchBox::escape()
{
    if (m_popup->isVisible()) {
        m_popup->hide();
        setUnfinished(false);
    } else if (!text().isEmpty()) {
        setQuery({});
    } else {
        emit leaveWanted();
    }
}

bool SearchBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // What the box does itself is not to trigger an action of the window.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isSuggestion = key->key() == Qt::Key_Return && key->modifiers() == Qt::AltModifier;
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_F1 || isSuggestion) {
            event->accept();
            return true;
        }
        // Of text fields on some desktops, the end of the line; End does that here too.
        if (key->key() == Qt::Key_E && key->modifiers() == Qt::ControlModifier) {
            event->ignore();
            return true;
        }
    }
    // Tab is taken before key presses are.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab &&
        m_popup->hasCompletions()) {
        takeCompletion(m_popup->currentText(true));
        return true;
    }
    return QLineEdit::event(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_popup->hasCompletions())
            m_popup->choose(event->key() == Qt::Key_Down ? 1 : -1);
        else if (event->key() == Qt::Key_Down)
            emit leaveWanted();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::AltModifier) {
            takeSuggestion();
        } else if (const QString chosen = m_popup->currentText(false); isPlain && !chosen.isEmpty()) {
            takeCompletion(chosen);
        } else if (isPlain && m_errors.isEmpty()) {
            m_popup->hide();
            emit leaveWanted();
        }
        return;
    case Qt::Key_Escape:
        escape();
        return;
    case Qt::Key_F1:
        showHelp();
        return;
    case Qt::Key_Space:
        if (event->modifiers() == Qt::ControlModifier) {
            complete(true);
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchBox::showHelp()
{
    m_popup->hide();
    if (!m_help) {
        m_help = new SearchHelp(m_theme, this);
        connect(m_help, &SearchHelp::exampleTaken, this, [this](const QString &example) {
            setText(example);
            setFocus(Qt::OtherFocusReason);
        });
    }
    m_help->popUp(*this);
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_popup && event->reason() != Qt::PopupFocusReason)
        m_popup->hide();
}

void SearchBox::moveEvent(QMoveEvent *event)
{
    QLineEdit::moveEvent(event);
    if (m_popup)
        m_popup->place();
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (m_popup)
        m_popup->place();
}

} // namespace docket::ui
