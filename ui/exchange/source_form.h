// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/import_setup.h"
#include "ui/widgets/form_field.h"
#include "ui/workbench/workbench.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace docket::ui {

class PathField;

/// Which file, what is in it, and by which profile it is read, with the profile's signs. UI thread.
class SourceForm final : public QWidget {
    Q_OBJECT

public:
    /// `setup` outlives the form.
    SourceForm(Workbench &workbench, ImportSetup &setup, QWidget *parent = nullptr);

    [[nodiscard]] PathField &file() const { return *m_path; }
    /// Of the whole file, instead of what it says; nothing: what it says, else the shop's.
    [[nodiscard]] std::optional<domain::Currency> currency() const;
    [[nodiscard]] bool appliesStock() const;
    /// False, with the error at its field, when something is typed that means nothing.
    bool check();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void refresh();
    void nameUsualCurrency();
    void fillProfiles();
    void chooseProfile(int row);
    void askForProfileFile();
    void saveProfile();
    void retranslate();
    void updateIcons();

    Workbench &m_workbench;
    ImportSetup &m_setup;
    std::vector<wire::ImportProfile> m_profiles;
    PathField *m_path;
    QComboBox *m_kind;
    QComboBox *m_profile;
    QComboBox *m_delimiter;
    QComboBox *m_decimal;
    QComboBox *m_rows;
    QLineEdit *m_source;
    QLineEdit *m_currency;
    QCheckBox *m_stock;
    QLineEdit *m_profileName;
    QPushButton *m_save;
    QPushButton *m_forget;
    FormField *m_pathField;
    FormField *m_kindField;
    FormField *m_profileField;
    FormField *m_delimiterField;
    FormField *m_decimalField;
    FormField *m_rowsField;
    FormField *m_sourceField;
    FormField *m_currencyField;
    FormField *m_profileNameField;
};

} // namespace docket::ui
