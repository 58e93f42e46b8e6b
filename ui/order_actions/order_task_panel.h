// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_changes/known_words.h"
#include "ui/order_actions/order_changes.h"
#include "ui/order_actions/task_panel.h"
#include "ui/workbench/workbench.h"

#include <QUuid>

#include <optional>

namespace docket::ui {

class ErrorLabel;

/// A task on one order: reads it, and again whenever it changes while the panel is open; carries the change out and
/// shows what is wrong at its fields. UI thread.
class OrderTaskPanel : public TaskPanel {
    Q_OBJECT

public:
    OrderTaskPanel(Workbench &workbench, OrderChanges &changes, const QUuid &orderId, QWidget *parent = nullptr);

    [[nodiscard]] QUuid orderId() const { return m_orderId; }

protected:
    /// Reads the order; later `showOrder`. For the end of a constructor.
    void load();
    /// The order was read, for the first time or anew.
    virtual void showOrder(const domain::Order &order) = 0;
    /// Shows an error at its field; false when it has none here.
    virtual bool showAtField(const Error &error);
    virtual void clearFieldErrors();
    virtual void showWords(const models::KnownWords &words);

    /// Carries the change out, or holds it back; closes the panel when that went well.
    void change(domain::CommandBody body);

    /// Errors whose field begins with `prefix` are shown there.
    void addField(const QString &prefix, ErrorLabel *label);

    [[nodiscard]] Workbench &workbench() const { return m_workbench; }
    [[nodiscard]] const std::optional<domain::Order> &order() const { return m_order; }
    /// “K3F-00042 · Blauer See”, for the line below the title.
    [[nodiscard]] QString orderLine() const;

private:
    void read();

    struct Field {
        QString prefix;
        ErrorLabel *label;
    };

    Workbench &m_workbench;
    OrderChanges &m_changes;
    QUuid m_orderId;
    std::optional<domain::Order> m_order;
    std::vector<Field> m_fields;
};

} // namespace docket::ui
