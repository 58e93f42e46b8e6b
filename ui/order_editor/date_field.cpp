// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/date_field.h"

#include "ui/order_editor/date_words.h"
#include "ui/theme/theme.h"

#include <QCalendarWidget>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

DateField::DateField(const models::Formats &formats, const Theme &theme, std::function<QDate()> today, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_today(std::move(today))
    , m_edit(new QLineEdit(this))
    , m_button(new QToolButton(this))
    , m_meaning(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space / 2);
    row->addWidget(m_edit, 1);
    row->addWidget(m_button);
    column->addLayout(row);
    column->addWidget(m_meaning);
    m_meaning->setProperty("look", u"secondary"_s);
    m_meaning->hide();
    setFocusProxy(m_edit);
    m_edit->setObjectName(u"requiredOn"_s);
    m_edit->installEventFilter(this);
    m_button->setObjectName(u"requiredOnCalendar"_s);
    const auto setIcon = [this, &theme] { m_button->setIcon(theme.icon(u"calendar"_s)); };
    setIcon();
    connect(&theme, &Theme::changed, m_button, setIcon);
    connect(m_button, &QToolButton::clicked, this, &DateField::openCalendar);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        describe();
        emit edited();
    });
    retranslate();
}

QWidgetList DateField::fieldsInOrder() const
{
    return {m_edit, m_button};
}

void DateField::setText(const QString &text)
{
    if (m_edit->text() != text)
        m_edit->setText(text);
    describe();
}

QString DateField::text() const
{
    return m_edit->text();
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        resolve();
    if (watched == m_edit && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Down && press->modifiers() == Qt::AltModifier) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                openCalendar();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// “+3d” means another day tomorrow, so it is kept as the day it meant.
void DateField::resolve()
{
    const auto day = DateWords::read(m_edit->text(), m_today(), m_formats);
    if (!day || m_edit->text() == m_formats.date(*day))
        return;
    m_edit->setText(m_formats.date(*day));
    emit edited();
}

void DateField::describe()
{
    const auto day = DateWords::read(m_edit->text(), m_today(), m_formats);
    m_meaning->setVisible(day.has_value());
    m_meaning->setText(day ? DateWords::describe(*day, m_today(), m_formats) : QString());
    const QString look = day && *day < m_today() ? u"warning"_s : u"secondary"_s;
    if (look != m_meaning->property("look").toString()) {
        m_meaning->setProperty("look", look);
        m_meaning->style()->unpolish(m_meaning); // looks are read when a widget is polished
        m_meaning->style()->polish(m_meaning);
    }
}

void DateField::openCalendar()
{
    if (m_popup) {
        closeCalendar();
        return;
    }
    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setAttribute(Qt::WA_DeleteOnClose);
    m_popup->setProperty("look", u"popup"_s);
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(1, 1, 1, 1);
    auto *calendar = new QCalendarWidget(m_popup);
    calendar->setObjectName(u"calendar"_s);
    calendar->setLocale(m_formats.locale());
    calendar->setFirstDayOfWeek(m_formats.locale().firstDayOfWeek());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(DateWords::read(m_edit->text(), m_today(), m_formats).value_or(m_today()));
    column->addWidget(calendar);
    const auto take = [this](QDate day) {
        m_edit->setText(m_formats.date(day));
        describe();
        closeCalendar();
        emit edited();
    };
    connect(calendar, &QCalendarWidget::activated, this, take);
    connect(calendar, &QCalendarWidget::clicked, this, take);
    m_popup->move(m_edit->mapToGlobal(QPoint(0, m_edit->height() + 2)));
    m_popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

void DateField::closeCalendar()
{
    if (m_popup)
        m_popup->close();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void DateField::retranslate()
{
    m_edit->setPlaceholderText(tr("date, “tomorrow”, “+3d”"));
    m_button->setAccessibleName(tr("Open the calendar"));
    m_button->setToolTip(tr("Open the calendar (Alt+Down)"));
    describe();
}

} // namespace docket::ui
