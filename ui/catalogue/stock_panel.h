// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/movement_model.h"
#include "models/catalogue/stock_level_model.h"
#include "services/domain/commands.h"
#include "ui/workbench/workbench.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace docket::ui {

class Banner;
class StockActionForm;

/// A product's stock by location, what moved it, and the ways to change it. UI thread.
class StockPanel final : public QWidget {
    Q_OBJECT

public:
    explicit StockPanel(Workbench &workbench, QWidget *parent = nullptr);

    /// Empty: none.
    void setProduct(const QString &sku, qint64 reorderLevel, bool isDiscontinued);
    /// Opens the fields of a change.
    void begin(domain::StockChange change);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QTableView *addTable(QAbstractItemModel *model, const QString &name);
    void reload();
    void setLevels(std::vector<domain::StockLevel> levels);
    void showState();
    void finish(const domain::CommandBody &command, const ordering::Outcome &outcome);
    void openOrder(const QModelIndex &index);
    void retranslate();
    void updateIcons();
    void fitTables();

    Workbench &m_workbench;
    QString m_sku;
    qint64 m_reorderLevel = 0;
    bool m_isDiscontinued = false;
    quint64 m_generation = 0;
    models::StockLevelModel m_levels;
    models::MovementModel m_movements;
    QLabel *m_heading;
    QLabel *m_stateIcon;
    QLabel *m_state;
    Banner *m_error;
    QPushButton *m_count;
    QPushButton *m_receive;
    QPushButton *m_damage;
    QPushButton *m_move;
    StockActionForm *m_form;
    QTableView *m_levelTable;
    QLabel *m_movementHeading;
    QLabel *m_noMovements;
    QTableView *m_movementTable;
};

} // namespace docket::ui
