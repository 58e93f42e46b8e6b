// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/progress_line.h"

#include "app/ctl/text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace docket::ctl {

namespace {

constexpr qint64 interval = 150; // milliseconds

QString timeText(qint64 seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace

ProgressLine::ProgressLine(Output &output, QString what, QString unit)
    : m_output(output)
    , m_what(std::move(what))
    , m_unit(std::move(unit))
{
    m_sinceStart.start();
}

void ProgressLine::update(qint64 count, qint64 part, qint64 whole)
{
    if (!m_output.hasStatusLine())
        return;
    const qint64 elapsed = m_sinceStart.elapsed();
    if (m_lastDrawn >= 0 && elapsed - m_lastDrawn < interval)
        return;
    m_lastDrawn = elapsed;

    const QLocale locale(QLocale::English);
    QString text = u"%1: %2 %3"_s.arg(m_what, locale.toString(count), m_unit);
    if (whole > 0)
        text += u", %1 %"_s.arg(part * 100 / whole);
    if (elapsed > 1000) {
        text += tr(", %1/s").arg(locale.toString(count * 1000 / elapsed));
        if (whole > 0 && part > 0)
            text += tr(", %1 left").arg(timeText(elapsed * (whole - part) / part / 1000));
    }
    m_output.replaceStatus(text);
}

} // namespace docket::ctl
