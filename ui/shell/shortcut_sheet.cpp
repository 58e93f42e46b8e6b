// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_sheet.h"

#include "ui/shell/fuzzy_match.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr QSize panelSize(1000, 640);
constexpr std::size_t columnCount = 3;

QLabel *makeKey(const QString &text, QWidget *parent)
{
    auto *key = new QLabel(text, parent);
    key->setProperty("look", u"key"_s);
    return key;
}

} // namespace

ShortcutSheet::ShortcutSheet(const Theme &theme, const ActionRegistry &actions, QWidget *window)
    : Overlay(theme, Place::Center, window)
    , m_actions(actions)
    , m_title(new QLabel(panel()))
    , m_field(new QLineEdit(panel()))
    , m_scroll(new QScrollArea(panel()))
    , m_nothing(new QLabel(panel()))
{
    setObjectName(u"shortcutSheet"_s);
    setPanelSize(panelSize);
    m_title->setProperty("look", u"title"_s);
    m_field->setObjectName(u"shortcutField"_s);
    m_field->setClearButtonEnabled(true);
    m_nothing->setProperty("look", u"secondary"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setProperty("look", u"clear"_s);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_field, 1);
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(Theme::panelPadding, Theme::panelPadding, Theme::panelPadding, Theme::panelPadding);
    column->setSpacing(Theme::panelPadding);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_nothing, 1);
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutSheet::fill);
    retranslate();
}

void ShortcutSheet::open()
{
    m_field->clear();
    fill();
    Overlay::open();
    m_field->setFocus(Qt::PopupFocusReason);
}

void ShortcutSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Overlay::changeEvent(event);
}

void ShortcutSheet::retranslate()
{
    m_title->setText(tr("Keyboard shortcuts"));
    m_field->setPlaceholderText(tr("Find a shortcut"));
    m_field->setAccessibleName(tr("Find a shortcut"));
    m_nothing->setText(tr("No shortcut has these words."));
}

std::vector<ShortcutSheet::Group> ShortcutSheet::groups(const QString &typed) const
{
    std::vector<Group> found;
    for (const QAction *action : m_actions.actions()) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        const QString text = action->text().remove(u'&');
        const QString title = m_actions.groupOf(action);
        if (keys.isEmpty() || !fuzzyMatch(typed, QStringList{text, title, keys.join(u' ')}.join(u' ')))
            continue;
        auto group = std::find_if(found.begin(), found.end(), [&](const Group &g) { return g.title == title; });
        if (group == found.end())
            group = found.insert(found.end(), Group{title, {}});
        group->lines.push_back({text, keys});
    }
    return found;
}

QWidget *ShortcutSheet::makeGroup(const Group &group) const
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, Theme::panelPadding);
    grid->setHorizontalSpacing(Theme::space);
    grid->setVerticalSpacing(6);
    auto *title = new QLabel(group.title, widget);
    title->setProperty("look", u"heading"_s);
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 0;
    for (const Line &line : group.lines) {
        auto *text = new QLabel(line.text, widget);
        text->setWordWrap(true);
        text->setAccessibleName(line.text + u": "_s + line.keys.join(u", "_s));
        auto *keys = new QHBoxLayout;
        keys->setSpacing(4);
        for (const QString &key : line.keys.first(std::min<qsizetype>(2, line.keys.size())))
            keys->addWidget(makeKey(key, widget), 0, Qt::AlignTop);
        grid->addWidget(text, ++row, 0);
        grid->addLayout(keys, row, 1, Qt::AlignTrailing | Qt::AlignTop);
    }
    grid->setColumnStretch(0, 1);
    return widget;
}

void ShortcutSheet::fill()
{
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, Theme::space, 0);
    row->setSpacing(2 * Theme::panelPadding);
    std::array<QVBoxLayout *, columnCount> columns{};
    std::array<std::size_t, columnCount> filled{};
    for (auto *&column : columns) {
        column = new QVBoxLayout;
        row->addLayout(column, 1);
    }
    const auto found = groups(m_field->text());
    for (const Group &group : found) {
        // Into the shortest column; their order stays that of the registry.
        const auto shortest = static_cast<std::size_t>(std::min_element(filled.begin(), filled.end()) - filled.begin());
        columns.at(shortest)->addWidget(makeGroup(group));
        filled.at(shortest) += group.lines.size() + 2;
    }
    for (auto *column : columns)
        column->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setVisible(!found.empty());
    m_nothing->setVisible(found.empty());
}

} // namespace docket::ui
