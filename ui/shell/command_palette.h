// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/customer.h"
#include "services/domain/order.h"
#include "services/domain/product.h"
#include "ui/shell/overlay.h"
#include "ui/workbench/workbench.h"

class QLabel;
class QLineEdit;
class QListView;

namespace docket::ui {

class PaletteModel;
struct PaletteEntry;

/// Every action by some letters of its name, and orders, customers and products by some letters of theirs: type, choose
/// with the arrow keys, Enter. What was used last stands first.
class CommandPalette final : public Overlay {
    Q_OBJECT

public:
    CommandPalette(const Workbench &workbench, QWidget *window);

    void open() override;
    /// Ids of the actions used here, the last one first.
    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    void setRecent(const QStringList &ids) { m_recent = ids; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Found {
        std::vector<domain::Order> orders;
        std::vector<domain::Customer> customers;
        std::vector<domain::Product> products;
    };

    void retranslate();
    void setTyped(const QString &typed);
    void lookUp(const QString &typed);
    void showFound(const QString &typed, const Found &found);
    [[nodiscard]] PaletteEntry entryOf(const domain::Order &order) const;
    [[nodiscard]] PaletteEntry entryOf(const domain::Customer &customer) const;
    [[nodiscard]] PaletteEntry entryOf(const domain::Product &product) const;
    [[nodiscard]] PaletteEntry searchEntry(const QString &typed) const;
    void selectFirst();
    void moveSelection(int by);
    void choose(const QModelIndex &index);

    Workbench m_workbench;
    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_hint;
    QStringList m_recent;
    quint64 m_lookUps = 0;
};

} // namespace docket::ui
