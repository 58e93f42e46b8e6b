// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/refusal_fields.h"

using namespace Qt::StringLiterals;

namespace docket::exchange {

namespace {

using wire::ImportField;

ImportField fieldAt(const QString &path, ImportField otherwise)
{
    const wire::ImportFieldInfo *info = wire::findImportField(wire::ProfileKind::OrderLines, path);
    return info ? info->field : otherwise;
}

QString contentText(const domain::OrderLine &line)
{
    QString text = u"%1 of %2 at %3"_s.arg(QString::number(line.quantity), line.sku, domain::toDecimal(line.unitPrice));
    if (line.discount.millionths != 0)
        text += u", discount %1"_s.arg(domain::toDecimal(line.discount));
    if (line.fixedNet)
        text += u", net %1"_s.arg(domain::toDecimal(domain::Money{*line.fixedNet, line.unitPrice.currency}));
    return text;
}

ImportField firstDifference(const domain::OrderLine &row, const domain::OrderLine &before)
{
    if (row.sku != before.sku)
        return ImportField::LineSku;
    if (row.quantity != before.quantity)
        return ImportField::LineQuantity;
    if (row.unitPrice != before.unitPrice)
        return ImportField::LineUnitPrice;
    if (row.discount != before.discount)
        return ImportField::LineDiscount;
    if (row.taxRate != before.taxRate)
        return ImportField::LineTaxRate;
    return row.fixedNet != before.fixedNet ? ImportField::LineNet : ImportField::LineSku;
}

} // namespace

ImportField orderFieldOf(const QString &path)
{
    if (path.startsWith("lines["_L1))
        return fieldAt(u"line"_s + path.sliced(path.indexOf(u']') + 1), ImportField::LineSku);
    return fieldAt(path.contains(u'.') ? path : u"order."_s + path, ImportField::OrderNumber);
}

ImportField customerFieldOf(const QString &path)
{
    return fieldAt(path.contains(u'.') ? path : u"customer."_s + path, ImportField::CustomerName);
}

ImportField productFieldOf(const QString &path)
{
    if (path == "price"_L1)
        return ImportField::LineUnitPrice;
    return fieldAt(u"line."_s + path, ImportField::LineSku);
}

FieldProblem differenceOf(const domain::OrderLine &row, const domain::OrderLine &before)
{
    return {firstDifference(row, before), u"already_imported"_s,
            u"This row came in before as %1, not %2. Change the order with an edit."_s.arg(contentText(before),
                                                                                           contentText(row)),
            contentText(row)};
}

} // namespace docket::exchange
