// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"

#include "app/ctl/text.h"
#include "services/search/fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ctl {

namespace {

const OptionSpec *findOption(const ArgumentSpec &spec, const QString &name)
{
    const auto found = std::ranges::find(spec.options, name, &OptionSpec::name);
    return found == spec.options.end() ? nullptr : &*found;
}

OrFailure<void> checkChoice(const OptionSpec &option, const QString &value)
{
    if (option.choices.isEmpty() || option.choices.contains(value))
        return {};
    return wrongUsage(tr("--%1 is one of %2, not “%3”%4.")
                          .arg(option.name, option.choices.join(u", "_s), value, suggestion(value, option.choices)),
                      u"--"_s + option.name);
}

} // namespace

QString suggestion(const QString &word, const QStringList &candidates, const QString &prefix)
{
    const QString near = search::nearestOf(word, candidates);
    return near.isEmpty() ? QString() : tr("; did you mean “%1”?").arg(prefix + near);
}

OrFailure<Arguments> Arguments::parse(const ArgumentSpec &spec, const QStringList &words)
{
    Arguments arguments;
    QStringList left = words;
    while (!left.isEmpty()) {
        if (left.constFirst() == u"--"_s) {
            left.removeFirst();
            arguments.m_positionals += left;
            break;
        }
        if (left.constFirst().startsWith(u"--"_s)) {
            if (const auto taken = arguments.takeOption(spec, left); !taken)
                return failed(taken);
        } else {
            arguments.m_positionals.append(left.takeFirst());
        }
    }
    if (const auto checked = arguments.checkPositionals(spec); !checked)
        return failed(checked);
    return arguments;
}

OrFailure<void> Arguments::takeOption(const ArgumentSpec &spec, QStringList &words)
{
    const QString word = words.takeFirst();
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.sliced(2, (equals < 0 ? word.size() : equals) - 2);
    const QString shown = u"--"_s + name;
    const OptionSpec *option = findOption(spec, name);
    if (!option) {
        QStringList names;
        for (const OptionSpec &known : spec.options)
            names.append(known.name);
        const QString near = suggestion(name, names, u"--"_s);
        return wrongUsage(tr("There is no option %1 here%2").arg(shown, near.isEmpty() ? u"."_s : near), shown);
    }
    QString value;
    if (option->isFlag()) {
        if (equals >= 0)
            return wrongUsage(tr("%1 takes no value.").arg(shown), shown);
    } else if (equals >= 0) {
        value = word.sliced(equals + 1);
    } else if (words.isEmpty() || (words.constFirst().startsWith(u"--"_s))) {
        return wrongUsage(tr("%1 needs a value: %1 %2.").arg(shown, option->value), shown);
    } else {
        value = words.takeFirst();
    }
    if (const auto checked = checkChoice(*option, value); !option->isFlag() && !checked)
        return failed(checked);
    QStringList &values = m_options[name];
    if (!values.isEmpty() && !option->repeatable)
        return wrongUsage(tr("%1 can be given once only.").arg(shown), shown);
    values.append(value);
    return {};
}

OrFailure<void> Arguments::checkPositionals(const ArgumentSpec &spec) const
{
    if (has(u"help"_s))
        return {};
    qsizetype index = 0;
    for (const PositionalSpec &positional : spec.positionals) {
        if (positional.kind == PositionalSpec::Kind::Many)
            return {};
        if (index >= m_positionals.size() && positional.kind == PositionalSpec::Kind::Required)
            return wrongUsage(tr("%1 is missing.").arg(positional.name), positional.name);
        ++index;
    }
    if (m_positionals.size() > index)
        return wrongUsage(tr("Do not know what to do with “%1”.").arg(m_positionals.at(index)));
    return {};
}

QString Arguments::value(const QString &option) const
{
    return optional(option).value_or(QString());
}

std::optional<QString> Arguments::optional(const QString &option) const
{
    const auto found = m_options.constFind(option);
    return found == m_options.cend() ? std::nullopt : std::optional(found->constLast());
}

OrFailure<std::optional<qint64>> Arguments::integer(const QString &option, qint64 least, qint64 most) const
{
    const auto text = optional(option);
    if (!text)
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = text->toLongLong(&isNumber);
    if (!isNumber || number < least || number > most) {
        const QString range = most == std::numeric_limits<qint64>::max()
                                  ? tr("a whole number, %1 or more").arg(least)
                                  : tr("a whole number from %1 to %2").arg(least).arg(most);
        return wrongUsage(tr("--%1 is %2, not “%3”.").arg(option, range, *text), u"--"_s + option);
    }
    return number;
}

} // namespace docket::ctl
