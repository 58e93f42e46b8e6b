// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/formats.h"
#include "services/domain/events.h"

#include <QCoreApplication>

namespace docket::ui {

/// One thing that a change does, in words.
struct Difference {
    enum class Kind : quint8 { Added, Removed, Changed, Stock, Waiting };
    Kind kind = Kind::Changed;
    QString what;
    QString detail; ///< may be empty

    bool operator==(const Difference &) const = default;
};

/// How two states of an order differ, for people. Pure.
class Differences {
    Q_DECLARE_TR_FUNCTIONS(docket::ui::Differences)

public:
    explicit Differences(const models::Formats &formats) : m_formats(formats) {}

    [[nodiscard]] std::vector<Difference> lines(const domain::Order &before, const domain::Order &after) const;
    /// Everything else: address, shipping charge, required date, tags, notes, hold, status.
    [[nodiscard]] std::vector<Difference> others(const domain::Order &before, const domain::Order &after) const;
    /// What the events reserve and release, by product and place; and what waits for stock afterwards.
    [[nodiscard]] std::vector<Difference> stock(const std::vector<domain::Event> &events,
                                                const domain::Order &after) const;
    /// “16.80 € → 21.25 € (+4.45 €)”; empty when the total stays.
    [[nodiscard]] QString total(const domain::Order &before, const domain::Order &after) const;
    /// All of it in one sentence.
    [[nodiscard]] QString inOneLine(const domain::Order &before, const domain::Order &after) const;

private:
    [[nodiscard]] QString describe(const domain::OrderLine &line) const;
    [[nodiscard]] QString changesOf(const domain::OrderLine &before, const domain::OrderLine &after) const;
    [[nodiscard]] QString fromTo(const QString &before, const QString &after) const;
    [[nodiscard]] QString signedMoney(qint64 minor, const domain::Currency &currency) const;

    const models::Formats &m_formats;
};

} // namespace docket::ui
