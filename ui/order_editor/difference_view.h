// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/order_editor/difference.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace docket::ui {

/// What a change of an order will do, before it is done. UI thread.
class DifferenceView final : public QScrollArea {
    Q_OBJECT

public:
    DifferenceView(const Theme &theme, QWidget *parent);

    void show(const domain::Order &before, const domain::Order &after, const std::vector<domain::Event> &events,
              const models::Formats &formats);
    /// The whole of it as text, a line each.
    [[nodiscard]] QStringList texts() const { return m_texts; }

private:
    void addHeading(const QString &text);
    void addRows(const QString &heading, const std::vector<Difference> &differences);
    void addRow(const Difference &difference);
    void clear();

    const Theme &m_theme;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QStringList m_texts;
};

} // namespace docket::ui
