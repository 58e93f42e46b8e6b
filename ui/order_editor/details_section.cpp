// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/details_section.h"

#include "models/text/currencies.h"
#include "ui/order_editor/date_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {

// Those that come first; any other can be typed.
const QStringList usualLanguages{QString(), u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"it"_s, u"nl"_s, u"pl"_s};

QComboBox *makeCombo(const QString &name, const QStringList &choices, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(name);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    // A field that completes in itself takes Enter for its own, also where nothing was typed.
    combo->setCompleter(nullptr);
    combo->addItems(choices);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(4);
    return combo;
}

} // namespace

DetailsSection::DetailsSection(Workbench &bench, const models::Formats &formats, std::function<QDate()> today,
                               QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
{
    m_heading->setProperty("look", u"heading"_s);
    makeFields(bench, formats, std::move(today));
    arrange();
    retranslate();
}

void DetailsSection::makeFields(Workbench &bench, const models::Formats &formats, std::function<QDate()> today)
{
    m_requiredOn = new DateField(formats, bench.theme, std::move(today), this);
    m_shipping = new QLineEdit(this);
    m_shipping->setObjectName(u"shipping"_s);
    m_shipping->setAlignment(Qt::AlignRight);
    m_shipping->setFont(bench.theme.numberFont());
    m_currency = makeCombo(u"currency"_s, models::usualCurrencies(bench.shop.facts().currency.code()), this);
    m_language = makeCombo(u"language"_s, usualLanguages, this);
    m_tags = new QLineEdit(this);
    m_tags->setObjectName(u"tags"_s);
    m_note = new QPlainTextEdit(this);
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(3 * m_note->fontMetrics().lineSpacing() + 2 * Theme::space);
    m_backorder = new QCheckBox(this);
    m_backorder->setObjectName(u"allowBackorder"_s);

    connect(m_requiredOn, &DateField::edited, this, &DetailsSection::edited);
    connect(m_shipping, &QLineEdit::textEdited, this, &DetailsSection::edited);
    connect(m_currency, &QComboBox::currentTextChanged, this, &DetailsSection::edited);
    connect(m_language, &QComboBox::currentTextChanged, this, &DetailsSection::edited);
    connect(m_tags, &QLineEdit::textEdited, this, &DetailsSection::edited);
    connect(m_note, &QPlainTextEdit::textChanged, this, &DetailsSection::edited);
    connect(m_backorder, &QCheckBox::toggled, this, &DetailsSection::edited);
}

void DetailsSection::arrange()
{
    m_requiredBlock = new LabeledField(m_requiredOn, this);
    m_shippingBlock = new LabeledField(m_shipping, this);
    m_currencyBlock = new LabeledField(m_currency, this);
    m_languageBlock = new LabeledField(m_language, this);
    m_tagsBlock = new LabeledField(m_tags, this);
    m_noteBlock = new LabeledField(m_note, this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space);
    grid->setVerticalSpacing(Theme::space);
    grid->addWidget(m_heading, 0, 0, 1, 6);
    grid->addWidget(m_backorder, 1, 0, 1, 6);
    grid->addWidget(m_requiredBlock, 2, 0, 1, 3);
    grid->addWidget(m_shippingBlock, 2, 3, 1, 2);
    grid->addWidget(m_currencyBlock, 2, 5, 1, 1);
    grid->addWidget(m_tagsBlock, 3, 0, 1, 5);
    grid->addWidget(m_languageBlock, 3, 5, 1, 1);
    grid->addWidget(m_noteBlock, 4, 0, 1, 6);
    for (int column = 0; column < 6; ++column)
        grid->setColumnStretch(column, 1);
}

QWidgetList DetailsSection::fieldsInOrder() const
{
    return QWidgetList{m_backorder} + m_requiredOn->fieldsInOrder() +
           QWidgetList{m_shipping, m_currency, m_tags, m_language, m_note};
}

void DetailsSection::show(const wire::OrderDraft &draft)
{
    const QSignalBlocker silent(this);
    m_requiredOn->setText(draft.requiredOn);
    if (m_shipping->text() != draft.shipping)
        m_shipping->setText(draft.shipping);
    m_currency->setCurrentText(draft.currency);
    m_language->setCurrentText(draft.language);
    if (m_tags->text() != draft.tags)
        m_tags->setText(draft.tags);
    if (m_note->toPlainText() != draft.note)
        m_note->setPlainText(draft.note);
    m_backorder->setChecked(draft.allowBackorder);
}

void DetailsSection::writeTo(wire::OrderDraft &draft) const
{
    draft.requiredOn = m_requiredOn->text();
    draft.shipping = m_shipping->text();
    draft.currency = m_currency->currentText();
    draft.language = m_language->currentText();
    draft.tags = m_tags->text();
    draft.note = m_note->toPlainText();
    draft.allowBackorder = m_backorder->isChecked();
}

void DetailsSection::setFixed(bool fixed)
{
    m_isFixed = fixed;
    m_currency->setEnabled(!fixed);
    m_language->setEnabled(!fixed);
    retranslate();
}

CheckedField *DetailsSection::field(const QString &path) const
{
    if (path == u"shipping")
        return m_shippingBlock->field();
    if (path == u"required_on")
        return m_requiredBlock->field();
    if (path == u"currency")
        return m_currencyBlock->field();
    if (path.startsWith(u"tags"))
        return m_tagsBlock->field();
    if (path == u"note" || path == u"text")
        return m_noteBlock->field();
    if (path == u"language")
        return m_languageBlock->field();
    return nullptr;
}

void DetailsSection::retranslate()
{
    m_heading->setText(tr("Details"));
    m_requiredBlock->setCaption(tr("Required on"));
    m_shippingBlock->setCaption(tr("Shipping charge"));
    m_currencyBlock->setCaption(tr("Currency"));
    m_languageBlock->setCaption(tr("Language"));
    m_tagsBlock->setCaption(tr("Tags, separated by commas"));
    m_noteBlock->setCaption(m_isFixed ? tr("Add a note") : tr("Note"));
    m_backorder->setText(tr("Allow backorders: what is missing ships when stock arrives"));
    m_requiredOn->retranslate();
}

} // namespace docket::ui
