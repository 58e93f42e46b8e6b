// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"
#include "ui/widgets/form_field.h"
#include "ui/workbench/workbench.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace docket::ui {

class Banner;

/// The few fields of one change of stock: a count, an arrival, a damage, or a move between places. UI thread.
class StockActionForm final : public QFrame {
    Q_OBJECT

public:
    explicit StockActionForm(Workbench &workbench, QWidget *parent = nullptr);

    /// `locations` are the places that have stock; another can be typed.
    void begin(const QString &sku, domain::StockChange change, const QStringList &locations, const QString &location);
    void setLocations(const QStringList &locations);
    [[nodiscard]] domain::StockChange change() const { return m_change; }

signals:
    /// Carried out, and durable.
    void done(const docket::domain::CommandBody &command, const docket::ordering::Outcome &outcome);
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void submit();
    void retranslate();
    void clearErrors();
    void showErrors(const Rejection &rejection);
    [[nodiscard]] std::optional<qint64> quantity() const;
    [[nodiscard]] domain::CommandBody command(qint64 quantity) const;
    [[nodiscard]] bool isMove() const { return m_change == domain::StockChange::Move; }

    Workbench &m_workbench;
    QString m_sku;
    domain::StockChange m_change = domain::StockChange::Count;
    bool m_isSaving = false;
    QLabel *m_heading;
    Banner *m_error;
    QComboBox *m_location;
    QComboBox *m_to;
    QLineEdit *m_quantity;
    QLineEdit *m_reason;
    FormField *m_locationField;
    FormField *m_toField;
    FormField *m_quantityField;
    FormField *m_reasonField;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace docket::ui
