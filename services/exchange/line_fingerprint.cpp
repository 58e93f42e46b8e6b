// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/line_fingerprint.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace docket::exchange {

quint64 fingerprintOf(const domain::OrderLine &line)
{
    QByteArray content = line.sku.toUtf8();
    const auto add = [&content](qint64 number) { content.append('\0').append(QByteArray::number(number)); };
    add(line.quantity);
    add(line.unitPrice.minor);
    add(line.discount.millionths);
    add(line.taxRate.millionths);
    if (line.fixedNet)
        add(*line.fixedNet);
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    const auto fingerprint = qFromBigEndian<quint64>(digest.constData());
    return fingerprint == 0 ? 1 : fingerprint;
}

} // namespace docket::exchange
