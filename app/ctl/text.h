// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace docket::ctl {

/// The program's words, to be translated. English is what is written in the sources.
inline QString tr(const char *text)
{
    return QCoreApplication::translate("docketctl", text);
}

/// "1 order", "2 orders".
inline QString counted(qint64 number, const char *one, const char *many)
{
    return QString::number(number) + u' ' + tr(number == 1 ? one : many);
}

} // namespace docket::ctl
