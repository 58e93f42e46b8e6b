// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/decide.h"

#include <set>

namespace docket::domain {

using Bodies = std::vector<EventBody>;

/// Collects every reason against a command.
class Refusals {
public:
    void add(const QString &code, const QString &field, const QString &sentence, const QStringList &args = {})
    {
        m_errors.append({code, field, sentence, args});
    }
    bool any() const { return !m_errors.isEmpty(); }
    tl::unexpected<Rejection> asError() const { return tl::make_unexpected(m_errors); }

private:
    Rejection m_errors;
};

tl::unexpected<Rejection> refuse(const QString &code, const QString &field, const QString &sentence,
                                 const QStringList &args = {});

/// The stock that one decision may still take: levels from the facts, less what the decision took so far.
class WorkingStock {
public:
    explicit WorkingStock(std::vector<StockLevel> levels) : m_levels(std::move(levels)) {}

    bool isCounted(const StockKey &key) const;
    qint64 available(const StockKey &key) const;
    qint64 onHand(const StockKey &key) const;
    /// Takes up to `wanted` of what is available, and says how much.
    qint64 reserve(const StockKey &key, qint64 wanted);
    void release(const StockKey &key, qint64 quantity);
    void issue(const StockKey &key, qint64 quantity, qint64 fromReserved);

private:
    StockLevel *find(const StockKey &key);
    const StockLevel *find(const StockKey &key) const;
    std::vector<StockLevel> m_levels;
};

StockKey keyOf(const OrderLine &line);
const Product *findProduct(const std::vector<Product> &products, const QString &sku);
QString lineField(std::size_t index, QStringView part);

// Limits of one command; a person's input never comes near them.
inline constexpr qint64 largestQuantity = 1'000'000;
inline constexpr std::size_t mostLines = 1'000;
inline constexpr qsizetype longestText = 500;
inline constexpr qsizetype longestNote = 10'000;
inline constexpr qsizetype mostTags = 50;

void checkText(Refusals &refusals, const QString &field, const QString &text, qsizetype longest = longestText);
/// `field` is the path of the address, such as `ship_to`.
void checkAddress(Refusals &refusals, const Address &address, const QString &field);
/// A price or charge: not negative (`code`, `sentence`), and no more than 15 digits.
void checkAmount(Refusals &refusals, qint64 minor, const QString &field, const QString &code, const QString &sentence);
void checkDiscount(Refusals &refusals, Rate discount, std::size_t line);
void checkTaxRate(Refusals &refusals, Rate rate, const QString &field);
void checkTags(Refusals &refusals, const QStringList &tags);
void checkRequiredOn(Refusals &refusals, const std::optional<QDate> &day);
/// Trimmed, without empty ones and repeats.
QStringList cleanTags(const QStringList &tags);

/// Reserves `wanted` of each line; what is short is refused (or, with `allowBackorder`, left open) and named in
/// `refusals`.
struct Wanted {
    const OrderLine *line;
    qint64 quantity;
    std::size_t index;
    bool discontinued = false;
    bool isMore = false; ///< on top of what the line has already
};
std::vector<Reservation> reserveAll(WorkingStock &stock, const std::vector<Wanted> &wanted, bool allowBackorder,
                                    Refusals &refusals);

/// Refuses the line at `index` when an earlier one has its id.
void checkNotRepeated(Refusals &refusals, std::set<QUuid> &seen, const QUuid &lineId, std::size_t index);

Decided<Bodies> decideCreate(const Facts &facts, const Command &command, const CreateOrder &create);
Decided<Bodies> decideEdit(const Facts &facts, const EditOrder &edit);
Decided<Bodies> decideNote(const Facts &facts, const Command &command, const AddNote &note);
Decided<Bodies> decideTags(const Facts &facts, const SetTags &wanted);
Decided<Bodies> decideHold(const Facts &facts, const Command &command, const HoldOrder &hold);
Decided<Bodies> decideRelease(const Facts &facts);
Decided<Bodies> decideCancelLines(const Facts &facts, const Command &command, const CancelLines &cancel);
Decided<Bodies> decideCancel(const Facts &facts, const Command &command, const CancelOrder &cancel);
Decided<Bodies> decideReinstate(const Facts &facts, const ReinstateOrder &reinstate);
Decided<Bodies> decideShip(const Facts &facts, const Command &command, const ShipOrder &ship);
Decided<Bodies> decideDeliver(const Facts &facts, const Command &command, const DeliverShipment &deliver);
Decided<Bodies> decideBackorder(const Facts &facts);
Decided<Bodies> decideImport(const Facts &facts, const ImportOrder &import);
Decided<Bodies> decideAdjust(const Facts &facts, const AdjustStock &adjust);
Decided<Bodies> decideMove(const Facts &facts, const MoveStock &move);
Decided<Bodies> decideCustomer(const Facts &facts, const SaveCustomer &save);
Decided<Bodies> decideProduct(const Facts &facts, const SaveProduct &save);

} // namespace docket::domain
