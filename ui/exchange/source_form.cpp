// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/source_form.h"

#include "models/text/error_text.h"
#include "ui/exchange/field_texts.h"
#include "ui/exchange/path_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

constexpr std::array kinds{wire::ProfileKind::OrderLines, wire::ProfileKind::Customers, wire::ProfileKind::Products};
constexpr std::array delimiters{',', ';', '\t', '|'};

} // namespace

SourceForm::SourceForm(Workbench &workbench, ImportSetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_setup(setup)
    , m_path(new PathField(workbench.theme, PathField::Purpose::Open, this))
    , m_kind(new QComboBox(this))
    , m_profile(new QComboBox(this))
    , m_delimiter(new QComboBox(this))
    , m_decimal(new QComboBox(this))
    , m_rows(new QComboBox(this))
    , m_source(new QLineEdit(this))
    , m_currency(new QLineEdit(this))
    , m_stock(new QCheckBox(this))
    , m_profileName(new QLineEdit(this))
    , m_save(new QPushButton(this))
    , m_forget(new QPushButton(this))
    , m_pathField(new FormField(m_path, this))
    , m_kindField(new FormField(m_kind, this))
    , m_profileField(new FormField(m_profile, this))
    , m_delimiterField(new FormField(m_delimiter, this))
    , m_decimalField(new FormField(m_decimal, this))
    , m_rowsField(new FormField(m_rows, this))
    , m_sourceField(new FormField(m_source, this))
    , m_currencyField(new FormField(m_currency, this))
    , m_profileNameField(new FormField(m_profileName, this))
{
    build();
    connectParts();
    retranslate();
    updateIcons();
}

void SourceForm::build()
{
    m_kind->setObjectName(u"kind"_s);
    m_profile->setObjectName(u"profile"_s);
    m_delimiter->setObjectName(u"delimiter"_s);
    m_decimal->setObjectName(u"decimal"_s);
    m_rows->setObjectName(u"orderFields"_s);
    m_source->setObjectName(u"source"_s);
    m_currency->setObjectName(u"importCurrency"_s);
    m_stock->setObjectName(u"applyStock"_s);
    m_profileName->setObjectName(u"profileName"_s);
    m_save->setObjectName(u"saveProfile"_s);
    m_forget->setObjectName(u"forgetProfile"_s);
    for (QPushButton *button : {m_save, m_forget})
        button->setAutoDefault(false);
    for (const wire::ProfileKind kind : kinds)
        m_kind->addItem(QString(), static_cast<int>(kind));
    for (const char delimiter : delimiters)
        m_delimiter->addItem(QString(), delimiter);
    m_decimal->addItem(QString(), u"."_s);
    m_decimal->addItem(QString(), u","_s);
    m_rows->addItem(QString(), false);
    m_rows->addItem(QString(), true);
    for (QComboBox *box : {m_kind, m_profile, m_delimiter, m_decimal, m_rows})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    auto *names = new QHBoxLayout;
    names->setSpacing(Theme::space);
    names->addWidget(m_profileNameField, 1);
    names->addWidget(m_save, 0, Qt::AlignBottom);
    names->addWidget(m_forget, 0, Qt::AlignBottom);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::space);
    grid->addWidget(m_pathField, 0, 0, 1, 4, Qt::AlignTop);
    grid->addWidget(m_kindField, 0, 4, Qt::AlignTop);
    grid->addWidget(m_profileField, 0, 5, Qt::AlignTop);
    grid->addWidget(m_delimiterField, 1, 0, Qt::AlignTop);
    grid->addWidget(m_decimalField, 1, 1, Qt::AlignTop);
    grid->addWidget(m_rowsField, 1, 2, Qt::AlignTop);
    grid->addWidget(m_sourceField, 1, 3, Qt::AlignTop);
    grid->addWidget(m_currencyField, 1, 4, Qt::AlignTop);
    grid->addLayout(names, 1, 5, Qt::AlignTop);
    grid->addWidget(m_stock, 2, 0, 1, 6);
    for (int column = 0; column < 6; ++column)
        grid->setColumnStretch(column, column == 5 ? 3 : 2);
}

void SourceForm::connectParts()
{
    connect(m_path, &PathField::chosen, &m_setup, &ImportSetup::setPath);
    connect(m_kind, &QComboBox::activated, this,
            [this](int row) { m_setup.setKind(kinds.at(static_cast<std::size_t>(row))); });
    connect(m_profile, &QComboBox::activated, this, &SourceForm::chooseProfile);
    connect(m_delimiter, &QComboBox::activated, this,
            [this](int row) { m_setup.setDelimiter(delimiters.at(static_cast<std::size_t>(row))); });
    connect(m_decimal, &QComboBox::activated, this, [this](int row) { m_setup.setDecimal(row == 0 ? u'.' : u','); });
    connect(m_rows, &QComboBox::activated, this, [this](int row) { m_setup.setOrderFieldsOnFirstRow(row == 1); });
    connect(m_source, &QLineEdit::editingFinished, this, [this] {
        if (m_source->isModified())
            m_setup.setOrderSource(m_source->text().trimmed());
    });
    connect(m_save, &QPushButton::clicked, this, &SourceForm::saveProfile);
    connect(m_forget, &QPushButton::clicked, this, [this] { m_setup.forgetProfile(m_setup.profile().name); });
    connect(&m_setup, &ImportSetup::changed, this, &SourceForm::refresh);
    connect(&m_setup, &ImportSetup::profilesChanged, this, &SourceForm::refresh);
    connect(&m_setup, &ImportSetup::fileRefused, this,
            [this](const Error &error) { m_pathField->setError(models::sentenceOf(error)); });
    connect(&m_setup, &ImportSetup::profileRefused, this,
            [this](const Rejection &errors) { m_profileField->setError(models::sentencesOf(errors)); });
    connect(&m_workbench.theme, &Theme::changed, this, &SourceForm::updateIcons);
}

void SourceForm::refresh()
{
    const wire::ImportProfile &profile = m_setup.profile();
    const bool isOrders = profile.kind == wire::ProfileKind::OrderLines;
    m_pathField->setError({});
    m_profileField->setError({});
    if (m_path->path() != m_setup.path())
        m_path->setPath(m_setup.path());
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(profile.kind)));
    fillProfiles();
    const char delimiter = m_setup.isReady() ? m_setup.head().delimiter : profile.delimiter.value_or(',');
    int row = m_delimiter->findData(delimiter);
    if (row < 0) {
        m_delimiter->addItem(FieldTexts::delimiter(delimiter), delimiter);
        row = m_delimiter->count() - 1;
    }
    m_delimiter->setCurrentIndex(row);
    m_delimiter->setEnabled(m_setup.isReady());
    m_decimal->setCurrentIndex(profile.decimal == u',' ? 1 : 0);
    m_rows->setCurrentIndex(profile.orderFieldsOnFirstRow ? 1 : 0);
    m_source->setText(profile.source);
    m_rowsField->setVisible(isOrders);
    m_sourceField->setVisible(isOrders);
    m_stock->setVisible(isOrders);
    m_currencyField->setVisible(profile.kind != wire::ProfileKind::Customers);
    nameUsualCurrency();
    m_save->setEnabled(m_setup.isReady());
    m_forget->setVisible(m_setup.isSaved(profile.name) && !m_setup.isChanged());
}

// What counts while nothing is typed.
void SourceForm::nameUsualCurrency()
{
    const wire::ImportProfile &profile = m_setup.profile();
    const auto field = profile.kind == wire::ProfileKind::Products ? wire::ImportField::ProductCurrency
                                                                   : wire::ImportField::OrderCurrency;
    const std::optional<QString> constant = profile.fields.value(field).constant;
    m_currency->setPlaceholderText(constant
                                       ? tr("%1, as the profile says").arg(*constant)
                                       : tr("as in the file, else %1").arg(m_workbench.shop.facts().currency.code()));
}

void SourceForm::fillProfiles()
{
    const QSignalBlocker quiet(m_profile);
    m_profiles = m_setup.profiles();
    m_profile->clear();
    int present = -1;
    for (const wire::ImportProfile &profile : m_profiles) {
        if (profile.name == m_setup.profile().name && profile.builtIn == m_setup.profile().builtIn)
            present = m_profile->count();
        m_profile->addItem(profile.builtIn ? tr("%1 (built in)").arg(profile.name) : profile.name);
    }
    m_profile->addItem(tr("From a file…"));
    if (m_setup.isChanged() || present < 0) {
        m_profile->insertItem(0, tr("Own choice of columns"));
        m_profiles.insert(m_profiles.begin(), m_setup.profile());
        present = 0;
    }
    m_profile->setCurrentIndex(present);
    if (!m_profileName->isModified())
        m_profileName->setText(m_setup.profile().builtIn ? QString() : m_setup.profile().name);
}

void SourceForm::chooseProfile(int row)
{
    if (row >= 0 && row < std::ssize(m_profiles)) {
        const wire::ImportProfile profile = m_profiles.at(static_cast<std::size_t>(row));
        m_profileName->setModified(false);
        if (profile != m_setup.profile())
            m_setup.setProfile(profile);
        return;
    }
    refresh();
    askForProfileFile();
}

void SourceForm::askForProfileFile()
{
    auto *dialog = new QFileDialog(this, tr("Import profile"), {}, tr("Profiles (*.json);;All files (*)"));
    dialog->setObjectName(u"profileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_setup, &ImportSetup::loadProfile);
    dialog->open();
}

void SourceForm::saveProfile()
{
    const QString name = m_profileName->text().trimmed();
    m_profileNameField->setError(name.isEmpty() ? tr("Give the profile a name.") : QString());
    if (name.isEmpty())
        m_profileName->setFocus(Qt::OtherFocusReason);
    else
        m_setup.saveProfile(name);
}

std::optional<domain::Currency> SourceForm::currency() const
{
    return domain::Currency::fromCode(m_currency->text().trimmed().toUpper());
}

bool SourceForm::appliesStock() const
{
    return m_stock->isChecked() && m_setup.kind() == wire::ProfileKind::OrderLines;
}

bool SourceForm::check()
{
    const bool isGood = m_currency->text().trimmed().isEmpty() || currency();
    m_currencyField->setError(isGood ? QString() : tr("A currency has three letters, such as EUR."));
    if (!isGood)
        m_currency->setFocus(Qt::OtherFocusReason);
    return isGood;
}

void SourceForm::updateIcons()
{
    m_save->setIcon(m_workbench.theme.icon(u"bookmark-plus"_s));
    m_forget->setIcon(m_workbench.theme.icon(u"trash-2"_s));
}

void SourceForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SourceForm::retranslate()
{
    m_path->setTexts(tr("Browse…"), tr("File to import"), tr("CSV files (*.csv *.tsv *.txt);;All files (*)"));
    m_path->edit()->setPlaceholderText(tr("Drop a CSV file here, or browse for one"));
    m_path->edit()->setAccessibleName(tr("File"));
    m_pathField->setName(tr("File"));
    m_kindField->setName(tr("What is in it"));
    m_profileField->setName(tr("Profile"));
    m_delimiterField->setName(tr("Columns are divided by"));
    m_decimalField->setName(tr("Decimal sign"));
    m_rowsField->setName(tr("The order's fields are"));
    m_sourceField->setName(tr("Source of the orders"));
    m_source->setToolTip(tr("With its number, the source tells an order from others: keep it the same when you import "
                            "more of the same shop."));
    m_currencyField->setName(tr("Currency"));
    nameUsualCurrency();
    m_stock->setText(tr("Take open imported orders from stock"));
    m_profileNameField->setName(tr("Save the profile as"));
    m_save->setText(tr("Save"));
    m_forget->setText(QString());
    m_forget->setToolTip(tr("Forget this profile"));
    m_forget->setAccessibleName(tr("Forget this profile"));
    for (int row = 0; row < m_kind->count(); ++row)
        m_kind->setItemText(row, FieldTexts::kind(kinds.at(static_cast<std::size_t>(row))));
    for (int row = 0; row < static_cast<int>(delimiters.size()); ++row)
        m_delimiter->setItemText(row, FieldTexts::delimiter(delimiters.at(static_cast<std::size_t>(row))));
    m_decimal->setItemText(0, tr("Point 1234.50"));
    m_decimal->setItemText(1, tr("Comma 1234,50"));
    m_rows->setItemText(0, tr("on every row"));
    m_rows->setItemText(1, tr("on its first row"));
    refresh();
}

} // namespace docket::ui
