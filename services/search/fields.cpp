// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search/fields.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace docket::search {

namespace {

Field textField(QLatin1StringView name, TextField text, std::optional<MissingTerm::Field> missing = {})
{
    return {.name = name, .kind = FieldKind::Text, .text = text, .missing = missing};
}

Field rangeField(QLatin1StringView name, FieldKind kind, RangeField range,
                 std::optional<MissingTerm::Field> missing = {})
{
    return {.name = name, .kind = kind, .range = range, .missing = missing};
}

Field flagField(QLatin1StringView name, FieldKind kind, OrderFlag flag)
{
    return {.name = name, .kind = kind, .flag = flag, .missing = {}};
}

qsizetype lettersApart(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool same = a.at(i - 1) == b.at(static_cast<qsizetype>(j) - 1);
            const qsizetype replaced = diagonal + (same ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::span<const Field> fields()
{
    using Missing = MissingTerm::Field;
    static const std::array table{
        textField("number"_L1, TextField::Number),
        Field{.name = "status"_L1, .kind = FieldKind::Status, .missing = {}},
        flagField("hold"_L1, FieldKind::Hold, Held),
        textField("customer"_L1, TextField::Customer),
        textField("email"_L1, TextField::Email),
        textField("phone"_L1, TextField::Phone),
        textField("sku"_L1, TextField::Sku),
        textField("product"_L1, TextField::Product),
        textField("tracking"_L1, TextField::Tracking),
        textField("carrier"_L1, TextField::Carrier, Missing::Carrier),
        textField("city"_L1, TextField::City),
        textField("country"_L1, TextField::Country, Missing::Country),
        textField("postal"_L1, TextField::Postal),
        textField("tag"_L1, TextField::Tag, Missing::Tag),
        textField("note"_L1, TextField::Note),
        rangeField("total"_L1, FieldKind::Total, RangeField::Total),
        Field{.name = "currency"_L1, .kind = FieldKind::Currency, .missing = {}},
        rangeField("placed"_L1, FieldKind::Instant, RangeField::Placed),
        rangeField("required"_L1, FieldKind::Day, RangeField::Required, Missing::Required),
        rangeField("shipped"_L1, FieldKind::Instant, RangeField::Shipped, Missing::Shipped),
        flagField("pending"_L1, FieldKind::Flag, Pending),
        flagField("conflict"_L1, FieldKind::Flag, Conflict),
    };
    return table;
}

const Field *findField(QStringView name)
{
    const auto all = fields();
    const auto found = std::find_if(all.begin(), all.end(), [name](const Field &field) {
        return name.compare(field.name, Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? nullptr : &*found;
}

QStringList statusWords()
{
    using domain::OrderStatus;
    QStringList words;
    for (const auto status : {OrderStatus::Placed, OrderStatus::PartiallyShipped, OrderStatus::Shipped,
                              OrderStatus::Delivered, OrderStatus::Canceled})
        words << domain::toString(status);
    return words << u"open"_s;
}

QStringList dateWords()
{
    return {u"today"_s,     u"yesterday"_s,  u"tomorrow"_s,   u"this-week"_s, u"last-week"_s,
            u"next-week"_s, u"this-month"_s, u"last-month"_s, u"this-year"_s, u"last-year"_s};
}

QString nearestOf(QStringView word, const QStringList &candidates)
{
    const QString wanted = word.toString().toLower();
    constexpr qsizetype longestWord = 32;
    if (wanted.isEmpty() || wanted.size() > longestWord)
        return {};
    QString best;
    qsizetype bestDistance = wanted.size() < 4 ? 2 : 3;
    for (const QString &candidate : candidates) {
        if (candidate.startsWith(wanted))
            return candidate;
        const qsizetype distance = lettersApart(wanted, candidate);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace docket::search
