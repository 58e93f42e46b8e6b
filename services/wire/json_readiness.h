// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace docket::wire {

/// How a service says that it can work: `{"status": "ready" | "not_ready", "checks": {"database": "ok", …},
/// "warnings": […]}`.
struct Readiness {
    struct Check {
        QString name;
        QString outcome; ///< `ok`, or the code of what is wrong
    };
    QList<Check> checks;
    QStringList warnings;

    [[nodiscard]] bool isReady() const;
};

QByteArray toJson(const Readiness &readiness);

} // namespace docket::wire
