// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_changes/short_reason.h"

#include "models/text/error_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace docket::models {

namespace {

struct Words {
    QStringView code;
    const char *text;
};

constexpr std::array words{
    Words{u"already_on_hold", QT_TRANSLATE_NOOP("docket::models::ShortReason", "on hold already")},
    Words{u"not_on_hold", QT_TRANSLATE_NOOP("docket::models::ShortReason", "not on hold")},
    Words{u"on_hold", QT_TRANSLATE_NOOP("docket::models::ShortReason", "on hold")},
    Words{u"already_canceled", QT_TRANSLATE_NOOP("docket::models::ShortReason", "canceled already")},
    Words{u"order_canceled", QT_TRANSLATE_NOOP("docket::models::ShortReason", "canceled")},
    Words{u"not_canceled", QT_TRANSLATE_NOOP("docket::models::ShortReason", "not canceled")},
    Words{u"nothing_open", QT_TRANSLATE_NOOP("docket::models::ShortReason", "everything shipped or canceled")},
    Words{u"already_delivered", QT_TRANSLATE_NOOP("docket::models::ShortReason", "delivered already")},
    Words{u"insufficient_stock", QT_TRANSLATE_NOOP("docket::models::ShortReason", "too little stock")},
    Words{u"version_conflict", QT_TRANSLATE_NOOP("docket::models::ShortReason", "changed meanwhile")},
    Words{u"unknown_order", QT_TRANSLATE_NOOP("docket::models::ShortReason", "no longer there")},
};

} // namespace

QString shortReasonOf(const Error &error)
{
    const auto known = std::ranges::find(words, QStringView(error.code), &Words::code);
    return known == words.end() ? sentenceOf(error)
                                : QCoreApplication::translate("docket::models::ShortReason", known->text);
}

} // namespace docket::models
