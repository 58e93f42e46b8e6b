// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/languages.h"

#include <QApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

// Resources of a static library are only there when somebody asks for them, from outside of any namespace.
static void initializeTranslations()
{
    Q_INIT_RESOURCE(docket_translations);
}

namespace docket::console {

namespace {

const QStringList &spoken()
{
    static const QStringList codes{u"en"_s, u"de"_s, u"fr"_s};
    return codes;
}

// The language as wanted, and the country of the system where it speaks that language: dates in Austria are Austrian.
QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale wanted = code.isEmpty() ? system : QLocale(code);
    const QString language = QLocale::languageToCode(wanted.language());
    if (!spoken().contains(language))
        return QLocale(QLocale::English, code.isEmpty() ? system.territory() : QLocale::AnyTerritory);
    return system.language() == wanted.language() && !code.contains(u'-') ? system : wanted;
}

} // namespace

Languages::Languages(QApplication &application) : m_application(application), m_locale(QLocale::English)
{
    initializeTranslations();
}

void Languages::choose(const QString &code)
{
    m_locale = localeFor(code);
    QLocale::setDefault(m_locale);
    emit changed();

    m_application.removeTranslator(&m_docket);
    m_application.removeTranslator(&m_qt);
    if (m_qt.load(m_locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qt);
    // English has its plurals in a file of its own.
    if (m_docket.load(m_locale, u"docket"_s, u"_"_s, u":/i18n"_s))
        m_application.installTranslator(&m_docket);
    m_application.setLayoutDirection(m_locale.textDirection());
}

} // namespace docket::console
