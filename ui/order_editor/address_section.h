// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/customer.h"
#include "ui/order_editor/checked_field.h"

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace docket::ui {

/// Where an order is sent: one of the customer's addresses, or any other. The fields are folded away while a known
/// address is right. UI thread.
class AddressSection final : public QWidget {
    Q_OBJECT

public:
    explicit AddressSection(QWidget *parent);

    void setAddress(const domain::Address &address);
    [[nodiscard]] domain::Address address() const;
    /// Those to pick from. The address itself stays, unless there is none yet: then the first one is taken.
    void setChoices(const std::vector<domain::Address> &addresses);
    /// The customer is another one: their first address, or an empty one.
    void startWith(const std::vector<domain::Address> &addresses);

    /// Fields of `ship_to.…`; null for any other.
    [[nodiscard]] CheckedField *field(const QString &path) const;
    void unfold();
    void retranslate();

signals:
    void edited();

private:
    enum Part { Name, Street, PostalCode, City, Region, Country, PartCount };

    void fillChoices();
    void setUnfolded(bool unfolded);
    void pick(int index);

    std::vector<domain::Address> m_choices;
    QLabel *m_heading;
    QLabel *m_line;
    QComboBox *m_combo;
    QPushButton *m_edit;
    QWidget *m_fields;
    std::array<LabeledField *, PartCount> m_blocks{};
    std::array<QLineEdit *, PartCount> m_edits{};
};

} // namespace docket::ui
