// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/customer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/form_field.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace docket::ui {

/// The fields of one address. UI thread.
class AddressBox final : public QFrame {
    Q_OBJECT

public:
    AddressBox(const Theme &theme, QWidget *parent = nullptr);

    void setAddress(const domain::Address &address);
    [[nodiscard]] domain::Address address() const;
    /// Which one it is, from 0, of how many.
    void setPlace(int index, int count);
    void setReadOnly(bool readOnly);
    /// `part` as in errors: `postal_code`. False when there is none of that name.
    bool setError(const QString &part, const QString &text);
    void clearErrors();
    void retranslate();
    [[nodiscard]] QLineEdit *firstField() const { return m_name; }

signals:
    void edited();
    void upWanted();
    void downWanted();
    void removeWanted();

private:
    QLineEdit *addField(const QString &part);
    [[nodiscard]] FormField *fieldOf(QLineEdit *edit) const;
    void updateIcons();

    const Theme &m_theme;
    int m_index = 0;
    int m_count = 1;
    QLabel *m_heading;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    std::vector<std::pair<QString, FormField *>> m_fields;
    QLineEdit *m_name;
    QLineEdit *m_street;
    QLineEdit *m_postalCode;
    QLineEdit *m_city;
    QLineEdit *m_region;
    QLineEdit *m_country;
};

/// Any number of addresses, to be added, changed, removed and put in order; new orders go to the first one. UI thread.
class AddressesEditor final : public QWidget {
    Q_OBJECT

public:
    explicit AddressesEditor(const Theme &theme, QWidget *parent = nullptr);

    void setAddresses(const std::vector<domain::Address> &addresses);
    /// Without those that are empty.
    [[nodiscard]] std::vector<domain::Address> addresses() const;
    /// Everything typed, to tell changes.
    [[nodiscard]] QStringList contents() const;
    void setReadOnly(bool readOnly);
    /// `field` as in errors: `addresses[1].city`, counted among `addresses()`. False when it is none.
    bool setError(const QString &field, const QString &text);
    void clearErrors();
    void retranslate();

signals:
    void edited();

private:
    AddressBox *append(const domain::Address &address);
    void move(AddressBox *box, int by);
    void remove(AddressBox *box);
    void number();

    const Theme &m_theme;
    bool m_isReadOnly = false;
    std::vector<AddressBox *> m_boxes;
    QLabel *m_heading;
    QVBoxLayout *m_column;
    QPushButton *m_add;
};

} // namespace docket::ui
