// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/event_publishing.h"
#include "ui/settings/settings_section.h"
#include "ui/workbench/workbench.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace docket::ui {

class Banner;

/// Where events are published: address, sign-in, exchange, which of them; and trying it out. Changes take effect when
/// they are saved.
class EventsSection final : public SettingsSection {
    Q_OBJECT

public:
    /// `publishing` outlives the section.
    EventsSection(const Workbench &workbench, workspace::EventPublishing &publishing, QWidget *parent = nullptr);

    /// Puts the focus where work begins.
    void activate();

protected:
    void retranslate() override;

private:
    struct TypeBox {
        QString type;
        QCheckBox *box = nullptr;
    };

    void build();
    void load();
    void show(const std::optional<store::Destination> &destination);
    /// What is in the fields; nothing, with the reason shown, when that is no address.
    std::optional<wire::BrokerSettings> entered();
    [[nodiscard]] workspace::EventPublishing::Password typedPassword() const;
    void save();
    void test();
    void setBusy(bool isBusy);
    void tell(const QString &text);

    Workbench m_workbench;
    workspace::EventPublishing &m_publishing;
    wire::BrokerSettings m_settings; ///< as saved, with what has no field here
    QCheckBox *m_enabled;
    QLineEdit *m_address;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_exchange;
    QCheckBox *m_declares;
    QLineEdit *m_caFile;
    QWidget *m_typesBox;
    std::vector<TypeBox> m_types;
    QLabel *m_explanation;
    QLabel *m_outcome;
    Banner *m_error;
    QPushButton *m_test;
    QPushButton *m_save;
    QLabel *m_addressLabel = nullptr;
    QLabel *m_userLabel = nullptr;
    QLabel *m_passwordLabel = nullptr;
    QLabel *m_exchangeLabel = nullptr;
    QLabel *m_caFileLabel = nullptr;
    QLabel *m_typesLabel = nullptr;
};

} // namespace docket::ui
