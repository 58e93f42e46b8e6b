// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace docket::wire {

/// The candidate that `word` was most likely meant to be, by edit distance without regard to case; empty when none is
/// near enough to be worth suggesting.
QString nearest(const QString &word, const QStringList &candidates);

} // namespace docket::wire
