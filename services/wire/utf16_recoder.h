// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace docket::wire {

/// Recodes a UTF-16 byte stream to UTF-8 in pieces of any size.
///
/// Broken input is not papered over: a lone surrogate or an odd last byte comes out as bytes that are no valid UTF-8,
/// so that the row that holds it is refused like any other row with broken text.
class Utf16Recoder {
public:
    explicit Utf16Recoder(bool bigEndian) : m_bigEndian(bigEndian) {}

    void append(QByteArrayView utf16, QByteArray &utf8);
    /// To be called once behind the last piece.
    void finish(QByteArray &utf8);

private:
    void unit(char16_t unit, QByteArray &utf8);

    bool m_bigEndian;
    bool m_hasByte = false;
    unsigned char m_byte = 0;
    char16_t m_high = 0;
};

} // namespace docket::wire
