// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/search_help.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

struct Example {
    QLatin1StringView query;
    const char *meaning;
};

constexpr std::array examples{
    Example{"miller berlin"_L1, QT_TRANSLATE_NOOP("docket::ui::SearchHelp", "Both words, anywhere in the order")},
    Example{"mil*"_L1, QT_TRANSLATE_NOOP("docket::ui::SearchHelp", "How a word begins")},
    Example{"\"blue lake\""_L1, QT_TRANSLATE_NOOP("docket::ui::SearchHelp", "Words next to each other")},
    Example{"customer:miller tag:gift"_L1, QT_TRANSLATE_NOOP("docket::ui::SearchHelp", "In one field")},
    Example{"status:placed,shipped"_L1, QT_TRANSLATE_NOOP("docket::ui::SearchHelp", "Any of several values")},
    Example{"status:open hold:no"_L1, QT_TRANSLATE_NOOP("docket::ui::SearchHelp", "What can be shipped")},
    Example{"total>100"_L1, QT_TRANSLATE_NOOP("docket::ui::SearchHelp", "Amounts: also >=, <, <= and 50..100")},
    Example{"placed:2026-03"_L1, QT_TRANSLATE_NOOP("docket::ui::SearchHelp", "A day, month or year; today, last-week")},
    Example{"placed:7d"_L1, QT_TRANSLATE_NOOP("docket::ui::SearchHelp", "The last seven days")},
    Example{"required<today"_L1, QT_TRANSLATE_NOOP("docket::ui::SearchHelp", "Required before today")},
    Example{"-status:canceled"_L1, QT_TRANSLATE_NOOP("docket::ui::SearchHelp", "Without those")},
    Example{"city:berlin or city:paris"_L1,
            QT_TRANSLATE_NOOP("docket::ui::SearchHelp", "One or the other; group with ( )")},
    Example{"carrier:none"_L1, QT_TRANSLATE_NOOP("docket::ui::SearchHelp", "Those without a value")},
};

} // namespace

SearchHelp::SearchHelp(const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_title(new QLabel(this))
    , m_more(new QLabel(this))
{
    Q_UNUSED(theme)
    setObjectName(u"searchHelp"_s);
    setProperty("look", u"popup"_s);
    m_title->setProperty("look", u"heading"_s);
    m_more->setProperty("look", u"secondary"_s);
    m_more->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::panelPadding, Theme::panelPadding, Theme::panelPadding, Theme::panelPadding);
    grid->setHorizontalSpacing(Theme::panelPadding);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->setRowMinimumHeight(0, Theme::space * 4);
    int row = 1;
    for (const Example &example : examples) {
        auto *button = new QPushButton(example.query, this);
        button->setProperty("look", u"example"_s);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, query = QString(example.query)] {
            close();
            emit exampleTaken(query);
        });
        auto *meaning = new QLabel(this);
        meaning->setBuddy(button);
        grid->addWidget(button, row, 0);
        grid->addWidget(meaning, row, 1);
        m_examples.push_back(button);
        m_meanings.push_back(meaning);
        ++row;
    }
    grid->addWidget(m_more, row, 0, 1, 2);
    grid->setRowMinimumHeight(row, Theme::space * 6);
    retranslate();
}

void SearchHelp::retranslate()
{
    setAccessibleName(tr("How to search"));
    m_title->setText(tr("How to search"));
    m_more->setText(tr("Ctrl+Space lists all fields and, behind a colon, the values that there are."));
    for (std::size_t i = 0; i < examples.size(); ++i) {
        m_meanings[i]->setText(tr(examples[i].meaning));
        m_examples[i]->setAccessibleName(m_examples[i]->text());
        m_examples[i]->setAccessibleDescription(m_meanings[i]->text());
    }
}

void SearchHelp::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchHelp::popUp(const QWidget &box)
{
    adjustSize();
    QPoint at =
        box.mapToGlobal(QPoint(box.layoutDirection() == Qt::RightToLeft ? 0 : box.width() - width(), box.height() + 2));
    if (const QScreen *screen = box.screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    }
    move(at);
    show();
    m_examples.front()->setFocus(Qt::PopupFocusReason);
}

} // namespace docket::ui
