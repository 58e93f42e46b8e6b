// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/formats.h"

#include <QPointer>
#include <QWidget>

class QCalendarWidget;
class QFrame;
class QLabel;
class QLineEdit;
class QToolButton;

namespace docket::ui {

class Theme;

/// A day, typed or in words (see DateWords), or picked from a calendar. Left, the field shows the day that its text
/// means. UI thread.
class DateField final : public QWidget {
    Q_OBJECT

public:
    /// `today` asks for the shop's day.
    DateField(const models::Formats &formats, const Theme &theme, std::function<QDate()> today, QWidget *parent);

    [[nodiscard]] QWidgetList fieldsInOrder() const;
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    void retranslate();

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openCalendar();
    void closeCalendar();
    void resolve();
    void describe();

    const models::Formats &m_formats;
    std::function<QDate()> m_today;
    QLineEdit *m_edit;
    QToolButton *m_button;
    QLabel *m_meaning;
    QPointer<QFrame> m_popup;
};

} // namespace docket::ui
