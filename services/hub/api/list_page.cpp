// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/api/list_page.h"

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

constexpr int mostRows = 500;
constexpr int usualRows = 100;
constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

ListPage ListPage::from(QueryFields &fields, const QString &list)
{
    ListPage page{list, {}, static_cast<int>(fields.number(u"limit"_s, usualRows, 1, mostRows))};
    const auto cursor = fields.text(u"cursor"_s);
    if (!cursor)
        return page;
    const auto decoded =
        QByteArray::fromBase64Encoding(cursor->toLatin1(), encoding | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray prefix = list.toUtf8() + ':';
    if (decoded && (*decoded).startsWith(prefix) && !(*decoded).contains('\0'))
        page.after = QString::fromUtf8((*decoded).mid(prefix.size()));
    else
        fields.refuse(u"cursor"_s, u"This is no cursor of this list. Use the “next” of the page before, or none."_s);
    return page;
}

QString ListPage::cursorBehind(const QString &key) const
{
    return QString::fromLatin1((list + u':' + key).toUtf8().toBase64(encoding));
}

} // namespace docket::hub
