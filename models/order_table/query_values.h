// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/completion.h"
#include "services/workspace/workspace.h"

#include <QTimer>

namespace docket::models {

/// The values that orders have in fields such as carrier, tag, country and customer, to complete what is typed into the
/// search. Read from the index on a reading thread, so that completing never waits. UI thread.
class QueryValues final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype proposals = 8;

    /// `shop` outlives the object.
    explicit QueryValues(workspace::Workspace &shop, QObject *parent = nullptr);

    /// Those that begin with what was typed, by the alphabet.
    [[nodiscard]] QStringList beginningWith(const search::Field &field, QStringView typed) const;

private:
    /// Texts and how they are compared, by the latter.
    using Words = std::vector<std::pair<QString, QString>>;
    struct Values {
        Words carriers;
        Words tags;
        Words countries;
        Words currencies;
        Words customers;
    };
    static Values readValues(const order_index::OrderIndex &index);
    static Words sorted(QStringList texts);
    void read();

    workspace::Workspace &m_shop;
    std::shared_ptr<const Values> m_values;
    QTimer m_later;
    bool m_isReading = false;
};

} // namespace docket::models
