// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/failure.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>
#include <vector>

namespace docket::ctl {

/// `--name VALUE` or `--name=VALUE`; a flag when there is no `value`.
struct OptionSpec {
    QString name;
    QString value = {}; ///< what the help calls the value, such as FILE
    QString help = {};
    QStringList choices = {}; ///< the only values it takes; empty: any
    bool repeatable = false;
    bool required = false; ///< the help says so; who runs the command asks for it

    [[nodiscard]] bool isFlag() const { return value.isEmpty(); }
};

struct PositionalSpec {
    enum class Kind : quint8 { Required, Optional, Many };

    QString name;
    Kind kind = Kind::Required;
    QString help = {};
};

/// What a command may be called with.
struct ArgumentSpec {
    std::vector<OptionSpec> options;
    std::vector<PositionalSpec> positionals;
};

/// The words a command was called with, checked against its spec. What fails is wrong usage, and names the option.
class Arguments {
public:
    /// Anything that begins with `--` is an option, and `--` alone ends them; a single `-` begins a word like any
    /// other, as queries have `-status:canceled` and tags `-gift`.
    static OrFailure<Arguments> parse(const ArgumentSpec &spec, const QStringList &words);

    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    /// The option's value, the last one when given twice; empty when it was not given.
    [[nodiscard]] QString value(const QString &option) const;
    [[nodiscard]] std::optional<QString> optional(const QString &option) const;
    [[nodiscard]] QStringList values(const QString &option) const { return m_options.value(option); }
    [[nodiscard]] OrFailure<std::optional<qint64>> integer(const QString &option, qint64 least,
                                                           qint64 most = std::numeric_limits<qint64>::max()) const;

    [[nodiscard]] QString positional(qsizetype index) const { return m_positionals.value(index); }
    [[nodiscard]] const QStringList &positionals() const { return m_positionals; }

private:
    OrFailure<void> takeOption(const ArgumentSpec &spec, QStringList &words);
    [[nodiscard]] OrFailure<void> checkPositionals(const ArgumentSpec &spec) const;

    QHash<QString, QStringList> m_options;
    QStringList m_positionals;
};

/// ", did you mean “--limit”?" or nothing.
QString suggestion(const QString &word, const QStringList &candidates, const QString &prefix = {});

} // namespace docket::ctl
