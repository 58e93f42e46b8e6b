// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

class QApplication;

namespace docket::console {

/// The language of the program, changed at run time: texts of Docket and of Qt, and the form of numbers and dates. UI
/// thread.
class Languages final : public QObject {
    Q_OBJECT

public:
    /// `application` outlives this.
    explicit Languages(QApplication &application);

    /// A BCP 47 code; empty: the system's language where Docket speaks it, else English.
    void choose(const QString &code);
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

signals:
    /// Before widgets get their QEvent::LanguageChange.
    void changed();

private:
    QApplication &m_application;
    QTranslator m_docket;
    QTranslator m_qt;
    QLocale m_locale;
};

} // namespace docket::console
