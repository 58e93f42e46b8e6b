// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/customer_finder.h"
#include "services/wire/json_draft.h"
#include "ui/order_editor/checked_field.h"
#include "ui/order_editor/suggest_list.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace docket::workspace {
class HubConnection;
}

namespace docket::ui {

/// Who an order is for: found by name, e-mail or phone, or entered as a new customer. UI thread.
class CustomerSection final : public QWidget {
    Q_OBJECT

public:
    CustomerSection(workspace::Workspace &shop, const models::Formats &formats, const Theme &theme, bool mayAdd,
                    QWidget *parent);

    /// Asks the hub's customer API as well. `hub` outlives the section.
    void setHub(workspace::HubConnection *hub);
    /// The customer of an order that exists stays.
    void setFixed(const QString &customerLine);
    void show(const wire::OrderDraft &draft);
    void writeTo(wire::OrderDraft &draft) const;
    /// The chosen customer's record, read for a draft or picked.
    void setCustomer(const domain::Customer &customer);
    [[nodiscard]] const std::optional<domain::Customer> &customer() const { return m_customer; }

    /// Fields of `customer_id` and, for a new customer, `name`, `company`, `email`, `phone`; null for any other.
    [[nodiscard]] CheckedField *field(const QString &path) const;
    [[nodiscard]] bool isSearching() const;
    void settle();
    void takeFocus();
    void beginNewCustomer();
    void retranslate();

signals:
    void edited();
    /// A customer was picked by hand: work goes on after it.
    void picked(const domain::Customer &customer);
    /// A search ended; see `isSearching`.
    void searched();
    void failed(const docket::Error &error);

private:
    enum class Mode : quint8 { Find, Chosen, New, Fixed };

    QWidget *makeFinder(const models::Formats &formats, const Theme &theme);
    QWidget *makeCard();
    QWidget *makeForm();
    void setMode(Mode mode);
    void showCard();
    void findAgain();

    workspace::Workspace &m_shop;
    Mode m_mode = Mode::Find;
    bool m_mayAdd;
    std::optional<domain::Customer> m_customer;
    QString m_customerId;
    QString m_newId;

    models::CustomerFinder *m_finder = nullptr;
    SuggestList *m_suggestions = nullptr;
    QWidget *m_findPart = nullptr;
    QWidget *m_cardPart = nullptr;
    QWidget *m_formPart = nullptr;
    QLabel *m_heading;
    LabeledField *m_findField = nullptr;
    QLineEdit *m_find = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_contact = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_findInstead = nullptr;
    struct NewPart {
        LabeledField *block;
        QLineEdit *edit;
    };
    NewPart m_newName{};
    NewPart m_newCompany{};
    NewPart m_newEmail{};
    NewPart m_newPhone{};
};

} // namespace docket::ui
