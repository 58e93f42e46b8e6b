// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/identifiers.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace docket::domain {

IdSource::IdSource() : m_random(QRandomGenerator::system()->generate64()) {}

IdSource::IdSource(quint64 seed) : m_random(seed) {}

QUuid IdSource::next(Instant now)
{
    // RFC 9562, 6.2 method 1: a counter in rand_a keeps ids of one millisecond in order; when it runs over, or the
    // clock goes back, the time part runs ahead of the clock.
    const qint64 wanted = std::max<qint64>(toMilliseconds(now), 0);
    if (wanted > m_lastMilliseconds) {
        m_lastMilliseconds = wanted;
        m_counter = static_cast<quint16>(m_random() & 0x7FFU);
    } else if (m_counter == 0xFFFU) {
        ++m_lastMilliseconds;
        m_counter = 0;
    } else {
        ++m_counter;
    }
    const quint64 high = (static_cast<quint64>(m_lastMilliseconds) << 16U) | 0x7000U | m_counter;
    const quint64 low = (m_random() & 0x3FFF'FFFF'FFFF'FFFFULL) | 0x8000'0000'0000'0000ULL;
    std::array<char, 16> bytes{};
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), 16));
}

bool isDeviceCode(QStringView code)
{
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar c) {
               return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
           });
}

QString randomDeviceCode()
{
    constexpr QStringView letters = u"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    QString code;
    for (int i = 0; i < 3; ++i)
        code += letters.at(
            static_cast<qsizetype>(QRandomGenerator::system()->bounded(static_cast<quint32>(letters.size()))));
    return code;
}

QString orderNumber(QStringView device, qint64 counter)
{
    return device.toString() + u'-' + QString::number(counter).rightJustified(5, u'0');
}

} // namespace docket::domain
