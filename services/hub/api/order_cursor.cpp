// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/order_cursor.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

constexpr auto cursorForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr char separator = '\x1f';

QByteArray listMark(const QString &query, const search::Sort &sort)
{
    constexpr qsizetype enough = 8;
    const QString list = QString::number(static_cast<int>(sort.field)) + (sort.descending ? u'-' : u'+') + query;
    return QCryptographicHash::hash(list.toUtf8(), QCryptographicHash::Sha256).toHex().left(enough);
}

bool isText(search::SortField field)
{
    return field == search::SortField::Number || field == search::SortField::Customer ||
           field == search::SortField::Country;
}

bool mayBeMissing(search::SortField field)
{
    return field == search::SortField::Customer || field == search::SortField::Country ||
           field == search::SortField::Required || field == search::SortField::Shipped;
}

// What a cursor says of the last order's key, if orders of that list can have such a one.
bool readKey(QByteArrayView text, search::SortField field, std::optional<QVariant> &key)
{
    const char kind = text.isEmpty() ? '\0' : text.front();
    const QByteArray value = text.isEmpty() ? QByteArray() : text.sliced(1).toByteArray();
    bool isGood = false;
    if (kind == '-') {
        isGood = value.isEmpty() && mayBeMissing(field);
    } else if (kind == 't') {
        const QString decoded = QString::fromUtf8(value);
        key = decoded;
        isGood = isText(field) && !decoded.contains(QChar(u'\0'));
    } else if (kind == 'n') {
        key = value.toLongLong(&isGood);
        isGood = isGood && !isText(field);
    }
    return isGood;
}

tl::unexpected<Error> invalid()
{
    return fail(u"invalid_cursor"_s,
                u"This cursor does not belong to this list. Ask for the list from its beginning, without a cursor."_s,
                u"cursor"_s);
}

} // namespace

QString cursorOf(const PageKey &key, const QString &query, const search::Sort &sort)
{
    QByteArray text = listMark(query, sort) + separator + key.id.toByteArray(QUuid::WithoutBraces) + separator;
    if (!key.value)
        text += '-';
    else if (isText(sort.field))
        text += 't' + key.value->toString().toUtf8();
    else
        text += 'n' + QByteArray::number(key.value->toLongLong());
    return QString::fromLatin1(text.toBase64(cursorForm));
}

Result<PageKey> pageKeyFrom(const QString &cursor, const QString &query, const search::Sort &sort)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(cursor.toLatin1(), cursorForm | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return invalid();
    const QByteArray text = *decoded;
    const qsizetype first = text.indexOf(separator);
    const qsizetype second = text.indexOf(separator, first + 1);
    if (first < 0 || second < 0 || text.first(first) != listMark(query, sort))
        return invalid();
    PageKey key;
    key.id = QUuid::fromString(QString::fromLatin1(text.sliced(first + 1, second - first - 1)));
    if (key.id.isNull() || !readKey(QByteArrayView(text).sliced(second + 1), sort.field, key.value))
        return invalid();
    return key;
}

} // namespace docket::hub
