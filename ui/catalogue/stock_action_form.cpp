// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/stock_action_form.h"

#include "models/text/error_text.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace docket::ui {

using domain::StockChange;

StockActionForm::StockActionForm(Workbench &workbench, QWidget *parent)
    : QFrame(parent)
    , m_workbench(workbench)
    , m_heading(new QLabel(this))
    , m_error(new Banner(workbench.theme, Banner::Kind::Error, this))
    , m_location(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_quantity(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_locationField(new FormField(m_location, this))
    , m_toField(new FormField(m_to, this))
    , m_quantityField(new FormField(m_quantity, this))
    , m_reasonField(new FormField(m_reason, this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    build();
    connect(m_cancel, &QPushButton::clicked, this, &StockActionForm::closeWanted);
    connect(m_save, &QPushButton::clicked, this, &StockActionForm::submit);
    for (QLineEdit *edit : {m_quantity, m_reason})
        connect(edit, &QLineEdit::returnPressed, this, &StockActionForm::submit);
    retranslate();
}

void StockActionForm::build()
{
    m_heading->setProperty("look", u"heading"_s);
    m_location->setObjectName(u"stockLocation"_s);
    m_to->setObjectName(u"stockTo"_s);
    m_quantity->setObjectName(u"stockQuantity"_s);
    m_reason->setObjectName(u"stockReason"_s);
    m_cancel->setObjectName(u"stockCancel"_s);
    m_save->setObjectName(u"stockSave"_s);
    for (QComboBox *place : {m_location, m_to}) {
        place->setEditable(true);
        place->setInsertPolicy(QComboBox::NoInsert);
        // A field that completes in itself takes Enter for its own.
        place->completer()->setCompletionMode(QCompleter::PopupCompletion);
    }
    m_quantity->setFont(m_workbench.theme.numberFont());
    m_quantity->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, Theme::space, 0, Theme::space);
    grid->setSpacing(Theme::space);
    grid->addWidget(m_heading, 0, 0, 1, 2);
    grid->addWidget(m_error, 1, 0, 1, 2);
    grid->addWidget(m_locationField, 2, 0, Qt::AlignTop);
    grid->addWidget(m_toField, 2, 1, Qt::AlignTop);
    grid->addWidget(m_quantityField, 3, 0, Qt::AlignTop);
    grid->addWidget(m_reasonField, 3, 1, Qt::AlignTop);
    grid->addLayout(buttons, 4, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

void StockActionForm::begin(const QString &sku, StockChange change, const QStringList &locations,
                            const QString &location)
{
    m_sku = sku;
    m_change = change;
    setLocations(locations);
    m_location->setCurrentText(location);
    m_to->setCurrentText({});
    m_quantity->clear();
    m_reason->clear();
    m_error->setText({});
    clearErrors();
    retranslate();
    m_quantity->setFocus(Qt::OtherFocusReason);
}

void StockActionForm::setLocations(const QStringList &locations)
{
    for (QComboBox *place : {m_location, m_to}) {
        const QString typed = place->currentText();
        place->clear();
        place->addItems(locations);
        place->setCurrentText(typed);
    }
}

std::optional<qint64> StockActionForm::quantity() const
{
    bool isNumber = false;
    const qint64 number = m_workbench.formats.locale().toLongLong(m_quantity->text().trimmed(), &isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

domain::CommandBody StockActionForm::command(qint64 quantity) const
{
    const QString location = m_location->currentText().trimmed();
    if (isMove())
        return domain::MoveStock{m_sku, location, m_to->currentText().trimmed(), quantity};
    return domain::AdjustStock{{m_sku, location}, m_change, quantity, m_reason->text().trimmed()};
}

void StockActionForm::submit()
{
    if (m_isSaving)
        return;
    clearErrors();
    m_error->setText({});
    const auto number = quantity();
    if (!number) {
        m_quantityField->setError(tr("Type a whole number of pieces."));
        m_quantity->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_isSaving = true;
    m_save->setEnabled(false);
    const domain::CommandBody body = command(*number);
    m_workbench.shop.execute(body).then(this, [this, body](const Decided<ordering::Outcome> &outcome) {
        m_isSaving = false;
        m_save->setEnabled(true);
        if (outcome)
            emit done(body, *outcome);
        else
            showErrors(outcome.error());
    });
}

void StockActionForm::clearErrors()
{
    for (FormField *field : {m_locationField, m_toField, m_quantityField, m_reasonField})
        field->setError({});
}

void StockActionForm::showErrors(const Rejection &rejection)
{
    Rejection elsewhere;
    for (const Error &error : rejection) {
        const QString sentence = models::sentenceOf(error);
        if (error.field == "quantity"_L1)
            m_quantityField->setError(sentence);
        else if (error.field == "location"_L1 || error.field == "from"_L1)
            m_locationField->setError(sentence);
        else if (error.field == "to"_L1)
            m_toField->setError(sentence);
        else if (error.field == "reason"_L1)
            m_reasonField->setError(sentence);
        else
            elsewhere.append(error);
    }
    m_error->setText(models::sentencesOf(elsewhere));
    for (FormField *field : {m_locationField, m_toField, m_quantityField, m_reasonField}) {
        if (!field->error().isEmpty()) {
            field->field()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void StockActionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        QFrame::keyPressEvent(event);
}

void StockActionForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void StockActionForm::retranslate()
{
    m_toField->setVisible(isMove());
    m_reasonField->setVisible(!isMove());
    m_locationField->setName(isMove() ? tr("From") : tr("Location"));
    m_toField->setName(tr("To"));
    m_reasonField->setName(tr("Reason"));
    m_cancel->setText(tr("Cancel"));
    m_quantityField->setName(tr("Pieces"));
    switch (m_change) {
    case StockChange::Count:
        m_heading->setText(tr("Count stock"));
        m_quantityField->setName(tr("Pieces counted"));
        m_save->setText(tr("Save count"));
        return;
    case StockChange::Receive:
        m_heading->setText(tr("Receive stock"));
        m_save->setText(tr("Receive"));
        return;
    case StockChange::Damage:
        m_heading->setText(tr("Take out damaged pieces"));
        m_save->setText(tr("Take out"));
        return;
    case StockChange::Move:
        m_heading->setText(tr("Move stock to another place"));
        m_save->setText(tr("Move"));
        return;
    }
}

} // namespace docket::ui
