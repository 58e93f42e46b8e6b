// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace docket::ui {

class ErrorLabel;

/// The open lines of an order with a quantity to enter for each. What was entered stays when the order is shown anew,
/// as far as it is still open. UI thread.
class LineQuantities final : public QWidget {
    Q_OBJECT

public:
    enum class Start : quint8 { Everything, Nothing };

    LineQuantities(const Workbench &workbench, Start start, QWidget *parent = nullptr);

    void showOrder(const domain::Order &order);
    /// Lines with a quantity above 0, in the order of the order.
    [[nodiscard]] std::vector<domain::LineQuantity> quantities() const;
    /// Whether this is all that is open.
    [[nodiscard]] bool isEverything() const;
    /// Shows an error whose field is `lines[i].…` of the last `quantities`; false for others.
    bool showError(const Error &error);
    void clearErrors();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        domain::OrderLine line;
        QLabel *name;
        QLabel *open;
        QSpinBox *quantity;
        ErrorLabel *error;
    };

    /// Whether the rows are those of the order's open lines already; then they now say what the order says.
    bool updateRows(const domain::Order &order);
    void addRow(const domain::OrderLine &line, qint64 quantity);
    void clearRows();
    void setAll(bool isEverything);
    void retranslate();
    void retranslate(const Row &row) const;

    const Workbench &m_workbench;
    Start m_start;
    QPushButton *m_all;
    QPushButton *m_none;
    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    bool m_wasShown = false;
};

} // namespace docket::ui
