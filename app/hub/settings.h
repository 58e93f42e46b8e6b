// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QHash>
#include <QStringList>

namespace docket::hub_program {

/// Something that can be set: `database.host` in the file (key `host` in the section `[database]`),
/// DOCKET_HUB_DATABASE_HOST in the environment, `--database.host` on the command line.
struct Setting {
    QString name;
    QString value; ///< in its place; empty: nothing
    QString help;
    bool isSecret = false; ///< never shown
};

/// Every setting there is, in the order in which help lists them.
const QList<Setting> &settings();

/// What is set, from whatever place. A flag goes before the environment, that before the file, that before the default.
class Values {
public:
    using Environment = QHash<QString, QString>;

    /// `file` may be empty. Everything that is wrong at once: `config_unreadable`, `unknown_setting` with the one that
    /// was probably meant.
    static Decided<Values> read(const QString &file, const Environment &environment,
                                const QHash<QString, QString> &flags);

    [[nodiscard]] QString text(const QString &name) const { return m_values.value(name).value; }
    [[nodiscard]] QStringList list(const QString &name) const;
    /// The content of the file that `name_file` names, without the line's end; else what `name` has.
    Result<QString> secret(const QString &name) const;
    Result<int> number(const QString &name, int least, int most) const;

    /// Where a value comes from, for people: `flag --log.level`, `DOCKET_HUB_LOG_LEVEL`, `file …`, `default`.
    [[nodiscard]] QString originOf(const QString &name) const { return m_values.value(name).origin; }

private:
    struct Value {
        QString value;
        QString origin;
    };
    QHash<QString, Value> m_values;
};

/// `database.host` as the environment has it.
QString environmentName(const QString &setting);

} // namespace docket::hub_program
