// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/query.h"

#include "app/ctl/arguments.h"
#include "app/ctl/display_width.h"
#include "app/ctl/text.h"
#include "services/search/query_parser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ctl {

using search::QueryError;

namespace {

void underline(Output &output, const QString &query, const QueryError &error)
{
    constexpr qsizetype mostShown = 300;
    if (query.size() > mostShown)
        return; // the sentence has to do: nobody sees a place in a screenful
    const qsizetype begin = std::clamp<qsizetype>(error.position, 0, query.size());
    const qsizetype length = std::clamp<qsizetype>(error.length, 0, query.size() - begin);
    const int indent = displayWidth(QStringView(query).first(begin));
    const int width = std::max(1, displayWidth(QStringView(query).sliced(begin, length)));
    output.say(u"  "_s + query);
    output.say(u"  "_s + QString(indent, u' ') + u'^' + QString(width - 1, u'~'));
}

} // namespace

OrFailure<search::Expression> readQuery(const QStringList &words, const Shop &shop, Output &output)
{
    QString query = words.join(u' ');
    query.replace(u'\n', u' ').replace(u'\t', u' ');
    auto expression = search::parseQuery(query, {shop.clock().now(), shop.settings().timeZone});
    if (expression)
        return std::move(*expression);
    Rejection errors;
    for (const QueryError &error : expression.error()) {
        underline(output, query, error);
        QString sentence = error.sentence;
        if (!error.suggestion.isEmpty() && !sentence.contains(u'“' + error.suggestion + u'”'))
            sentence += u' ' + tr("Did you mean “%1”?").arg(error.suggestion);
        errors.append({error.code, u"query"_s, sentence, error.args});
    }
    Failure failure(errors);
    failure.exitCode = ExitCode::WrongUsage;
    return tl::make_unexpected(failure);
}

QStringList sortFields()
{
    // In the order of search::SortField.
    return {u"placed"_s, u"number"_s,   u"customer"_s, u"status"_s,
            u"total"_s,  u"required"_s, u"shipped"_s,  u"country"_s};
}

OrFailure<search::Sort> readSort(const QString &text)
{
    if (text.isEmpty())
        return search::Sort{};
    const QString field = text.section(u':', 0, 0);
    const QString direction = text.contains(u':') ? text.section(u':', 1) : u"asc"_s;
    const qsizetype index = sortFields().indexOf(field);
    if (index < 0) {
        const QString near = suggestion(field, sortFields());
        return wrongUsage(tr("--sort: there is no field “%1”%2 Fields: %3.")
                              .arg(field, near.isEmpty() ? u"."_s : near, sortFields().join(u", "_s)),
                          u"--sort"_s);
    }
    if (direction != u"asc"_s && direction != u"desc"_s)
        return wrongUsage(tr("--sort: the direction is asc or desc, not “%1”.").arg(direction), u"--sort"_s);
    return search::Sort{static_cast<search::SortField>(index), direction == u"desc"_s};
}

} // namespace docket::ctl
