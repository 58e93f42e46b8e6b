// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_detail/warning_words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace docket::models {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(docket::models::Warnings)
};

// More numbers than these only hide the first ones.
constexpr qsizetype numbersShown = 4;

QString numbersOf(const domain::OrderWarning &warning)
{
    QStringList numbers;
    for (const auto &other : warning.others) {
        if (numbers.size() == numbersShown) {
            numbers.append(u"…"_s);
            break;
        }
        numbers.append(other.number);
    }
    return numbers.join(u", "_s);
}

} // namespace

QString sentenceOf(const domain::OrderWarning &warning)
{
    const int count = static_cast<int>(warning.others.size());
    switch (warning.kind) {
    case domain::OrderWarning::Kind::PossibleDuplicate:
        return Words::tr(
                   "Possible duplicate: the same items were ordered within 24 hours in %n other open order(s): %1.",
                   nullptr, count)
            .arg(numbersOf(warning));
    case domain::OrderWarning::Kind::UnusualAddress:
        return Words::tr("Unusual address: nothing was ever sent to this customer there.");
    case domain::OrderWarning::Kind::OthersOnHold:
        return Words::tr("%n other order(s) of this customer on hold: %1.", nullptr, count).arg(numbersOf(warning));
    case domain::OrderWarning::Kind::OthersOverdue:
        return Words::tr("%n other order(s) of this customer overdue: %1.", nullptr, count).arg(numbersOf(warning));
    }
    return {};
}

} // namespace docket::models
