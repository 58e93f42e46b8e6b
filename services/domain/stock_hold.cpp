// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/stock_hold.h"

#include "services/domain/decide_parts.h"

#include <map>

using namespace Qt::StringLiterals;

namespace docket::domain {

namespace {

// An order of the most lines with the most pieces each fits, also when all its places are exchanged for others.
constexpr std::size_t mostHeldLines = 2 * mostLines;
constexpr qint64 mostPieces = largestQuantity * static_cast<qint64>(mostLines);

/// Collects what is wrong with a list of places.
class Faults {
public:
    explicit Faults(QString list) : m_list(std::move(list)) {}

    void add(const QString &code, const QString &field, const QString &sentence, const QStringList &args = {})
    {
        m_errors.append({code, field, sentence, args});
    }
    bool isCountWrong(std::size_t count, std::size_t mostCount)
    {
        if (count == 0)
            add(u"lines_missing"_s, m_list, u"No places are named."_s);
        if (count > mostCount) {
            const QString most = QString::number(mostCount);
            add(u"too_many_lines"_s, m_list, u"There are more than %1 lines."_s.arg(most), {most});
        }
        return count == 0 || count > mostCount;
    }
    void checkPlace(std::size_t index, const StockKey &key)
    {
        if (key.sku.isEmpty())
            add(u"sku_missing"_s, field(index, u"sku"), u"No product is named."_s);
        if (key.location.isEmpty())
            add(u"location_missing"_s, field(index, u"location"), u"No location is named."_s);
    }
    void checkQuantity(std::size_t index, QStringView part, qint64 quantity, qint64 least, qint64 most)
    {
        if (quantity >= least && quantity <= most)
            return;
        const QString text = QString::number(quantity);
        add(u"invalid_quantity"_s, field(index, part), u"The quantity %1 is not possible."_s.arg(text), {text});
    }
    [[nodiscard]] Rejection take() { return std::move(m_errors); }

private:
    [[nodiscard]] QString field(std::size_t index, QStringView part) const
    {
        return u"%1[%2].%3"_s.arg(m_list).arg(index).arg(part);
    }

    QString m_list;
    Rejection m_errors;
};

} // namespace

Rejection faultsOf(const HoldRequest &request)
{
    Faults faults(u"lines"_s);
    if (request.id.isNull())
        faults.add(u"id_missing"_s, u"id"_s, u"The reservation has no id."_s);
    if (request.timeToLive.count() < 1 || request.timeToLive > longestHold) {
        const QString most = QString::number(longestHold.count());
        faults.add(u"invalid_time_to_live"_s, u"ttl_seconds"_s, u"Stock is held for 1 to %1 seconds."_s.arg(most),
                   {most});
    }
    if (faults.isCountWrong(request.lines.size(), mostHeldLines))
        return faults.take();
    for (std::size_t i = 0; i < request.lines.size(); ++i) {
        faults.checkPlace(i, request.lines[i].key);
        faults.checkQuantity(i, u"quantity", request.lines[i].quantity, 1, mostPieces);
    }
    return faults.take();
}

Rejection faultsOf(const StockSettlement &settlement)
{
    Faults faults(u"movements"_s);
    if (settlement.id.isNull())
        faults.add(u"id_missing"_s, u"id"_s, u"The settlement has no id."_s);
    if (faults.isCountWrong(settlement.movements.size(), mostHeldLines))
        return faults.take();
    for (std::size_t i = 0; i < settlement.movements.size(); ++i) {
        const StockMovement &movement = settlement.movements[i];
        faults.checkPlace(i, movement.key);
        faults.checkQuantity(i, u"on_hand", movement.onHand, -mostPieces, mostPieces);
        faults.checkQuantity(i, u"reserved", movement.reserved, -mostPieces, mostPieces);
    }
    return faults.take();
}

Rejection shortagesOf(std::span<const StockQuantity> lines, std::span<const StockLevel> levels)
{
    WorkingStock stock({levels.begin(), levels.end()});
    Rejection shortages;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const StockQuantity &line = lines[i];
        const qint64 available = stock.available(line.key);
        if (available >= line.quantity) {
            stock.reserve(line.key, line.quantity);
            continue;
        }
        const QStringList args{line.key.sku, QString::number(line.quantity),
                               QString::number(std::max<qint64>(available, 0)), line.key.location};
        shortages.append({u"stock_short"_s, lineField(i, u"quantity"),
                          u"%2 of %1 cannot be held: %3 are free at %4."_s.arg(args[0], args[1], args[2], args[3]),
                          args});
    }
    return shortages;
}

std::vector<StockQuantity> summedByPlace(std::span<const StockQuantity> lines)
{
    std::map<StockKey, qint64> sums;
    for (const StockQuantity &line : lines)
        sums[line.key] += line.quantity;
    std::vector<StockQuantity> summed;
    summed.reserve(sums.size());
    for (const auto &[key, quantity] : sums)
        summed.push_back({key, quantity});
    return summed;
}

} // namespace docket::domain
