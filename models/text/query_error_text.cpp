// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/query_error_text.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace docket::models {

namespace {

/// A code and what it says, with the error's args for %1, %2, …: the source of the translations. In English the
/// parser's own sentence is shown, which knows more.
struct Saying {
    QLatin1StringView code;
    const char *text;
};

constexpr std::array sayings{
    // clang-format off
    Saying{"query_too_long"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "A query has at most %1 characters; everything from here on is too much.")},
    Saying{"too_many_terms"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "A query has at most %1 words and values.")},
    Saying{"nested_too_deep"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "Groups and minus signs may stand in each other %1 deep at most.")},
    Saying{"unclosed_quote"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "The quote that begins here does not end. Add a closing quote.")},
    Saying{"unclosed_group"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "The group that begins here does not end. Add a “)”.")},
    Saying{"unopened_group"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "This “)” closes nothing. Remove it, or open a group with “(”.")},
    Saying{"empty_group"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "There is nothing between these parentheses. Write something, or remove them.")},
    Saying{"missing_operand"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "Something to look for is missing here. Add it, or put the word into quotes.")},
    Saying{"no_words"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "There is no letter or digit to look for here.")},
    Saying{"not_is_minus"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "To exclude something, write “-” right before it. To look for the word, write “\"not\"”.")},
    Saying{"unknown_field"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "There is no field “%1”. Put the text into quotes to look for it as words.")},
    Saying{"missing_field"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "A field stands before “:”, “=”, “<” and “>”, as in total>100.")},
    Saying{"missing_value"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "A value stands right after “%1:”, without a blank.")},
    Saying{"one_value_only"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "%1 is compared with one value only.")},
    Saying{"not_comparable"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "%1 has no greater and less. Write “%1:” before the value.")},
    Saying{"not_a_range"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "%1 has no ranges.")},
    Saying{"misplaced_star"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "“*” stands at the end of a word only, for its beginning.")},
    Saying{"unknown_status"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "No order has the status “%1”.")},
    Saying{"unknown_currency"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "“%1” is not a currency's code, such as EUR.")},
    Saying{"bad_flag"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "%2 is yes or no.")},
    Saying{"bad_amount"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "“%1” is not an amount. Write it like 100 or 1000.50, with a currency behind it or none.")},
    Saying{"ambiguous_amount"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "“%1” may be one amount or two. Write one as 1000.50, without grouping, and two as %2:100 or %2:200.")},
    Saying{"bad_date"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "“%1” is not a date. Write 2026-03-01, 2026-03, 2026, today, last-week or 7d.")},
    Saying{"bad_day"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "%2 is a day without a time of day.")},
    Saying{"reversed_range"_L1, QT_TRANSLATE_NOOP("docket::QueryErrors", "“%1” ends before it begins, so no order is in it.")},
    // clang-format on
};

} // namespace

QString queryErrorText(const search::QueryError &error)
{
    const auto saying =
        std::find_if(sayings.begin(), sayings.end(), [&error](const Saying &each) { return error.code == each.code; });
    if (saying == sayings.end())
        return error.sentence;
    QString translated = QCoreApplication::translate("docket::QueryErrors", saying->text);
    if (translated == QString::fromUtf8(saying->text))
        return error.sentence;
    for (qsizetype i = error.args.size(); i >= 1; --i)
        translated.replace(u'%' + QString::number(i), error.args.at(i - 1));
    return translated;
}

} // namespace docket::models
