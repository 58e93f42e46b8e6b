// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wire/utf16_recoder.h"

#include <QChar>

namespace docket::wire {

namespace {

void appendCodePoint(char32_t point, QByteArray &utf8)
{
    const auto put = [&utf8](char32_t byte) { utf8.append(static_cast<char>(byte)); };
    const auto tail = [&put, point](int shift) { put(0x80 | ((point >> shift) & 0x3f)); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xc0 | (point >> 6));
        tail(0);
    } else if (point < 0x10000) {
        put(0xe0 | (point >> 12));
        tail(6);
        tail(0);
    } else {
        put(0xf0 | (point >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace

void Utf16Recoder::append(QByteArrayView utf16, QByteArray &utf8)
{
    for (const char c : utf16) {
        const auto byte = static_cast<unsigned char>(c);
        if (!m_hasByte) {
            m_byte = byte;
            m_hasByte = true;
            continue;
        }
        m_hasByte = false;
        const unsigned value = m_bigEndian ? (unsigned{m_byte} << 8) | byte : (unsigned{byte} << 8) | m_byte;
        unit(static_cast<char16_t>(value), utf8);
    }
}

void Utf16Recoder::finish(QByteArray &utf8)
{
    if (m_high != 0)
        appendCodePoint(m_high, utf8);
    if (m_hasByte)
        utf8.append('\xff');
    m_high = 0;
    m_hasByte = false;
}

void Utf16Recoder::unit(char16_t unit, QByteArray &utf8)
{
    if (m_high != 0 && QChar::isLowSurrogate(unit)) {
        appendCodePoint(QChar::surrogateToUcs4(m_high, unit), utf8);
        m_high = 0;
        return;
    }
    if (m_high != 0)
        appendCodePoint(m_high, utf8);
    m_high = QChar::isHighSurrogate(unit) ? unit : char16_t{0};
    if (m_high == 0)
        appendCodePoint(unit, utf8);
}

} // namespace docket::wire
