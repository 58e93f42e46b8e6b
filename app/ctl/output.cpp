// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"

#include "app/ctl/text.h"

#include <cstdio>

#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace docket::ctl {

Output::Output() : m_outIsTerminal(isatty(STDOUT_FILENO) != 0), m_errorIsTerminal(isatty(STDERR_FILENO) != 0) {}

void Output::line(const QString &text)
{
    bytes((m_outIsTerminal ? printable(text) : text).toUtf8() + '\n');
}

void Output::bytes(QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.data(), 1, size, stdout) != size)
        m_failed = true;
}

void Output::say(const QString &sentence)
{
    replaceStatus({});
    // What was printed before stands before, also when both go to the same place.
    if (std::fflush(stdout) != 0)
        m_failed = true;
    const QByteArray text = printable(sentence).toUtf8() + '\n';
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
}

void Output::replaceStatus(const QString &text)
{
    if (!m_errorIsTerminal || (text.isEmpty() && !m_statusShown))
        return;
    m_statusShown = !text.isEmpty();
    const QByteArray line = "\r\033[K" + printable(text).toUtf8();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    std::fflush(stderr);
}

Result<void> Output::flush()
{
    replaceStatus({});
    if (std::fflush(stdout) != 0)
        m_failed = true;
    if (m_failed)
        return fail(u"io_error"_s, tr("The output could not be written completely; the disk may be full."));
    return {};
}

int Output::terminalWidth() const
{
    constexpr int usual = 80;
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return usual;
    return size.ws_col;
}

QString printable(QString text)
{
    for (QChar &c : text) {
        const char16_t u = c.unicode();
        const bool isControl = (u < 0x20 && u != u'\n') || (u >= 0x7f && u < 0xa0);
        const bool turnsDirection = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
        if (isControl || turnsDirection)
            c = u == u'\t' ? QChar(u' ') : QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace docket::ctl
