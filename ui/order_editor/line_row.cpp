// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/line_row.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace docket::ui {

LineRow::LineRow(workspace::Workspace &shop, const models::Formats &formats, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_net(new QLabel(this))
    , m_remove(new QToolButton(this))
    , m_info(new QLabel(this))
    , m_errors(new QLabel(this))
{
    makeFields(theme);
    makeProductField(shop, formats, theme);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Theme::space / 2);
    column->setSpacing(Theme::space / 4);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space / 2);
    row->addWidget(m_edits[Product], 1);
    for (int part = Quantity; part < PartCount; ++part)
        row->addWidget(m_edits.at(static_cast<std::size_t>(part)));
    m_net->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_net->setFont(theme.numberFont());
    m_net->setMinimumWidth(netWidth(m_net->fontMetrics()));
    m_net->setObjectName(u"net"_s);
    row->addWidget(m_net);
    row->addWidget(m_remove);
    column->addLayout(row);
    column->addWidget(m_info);
    column->addWidget(m_errors);

    m_info->setProperty("look", u"secondary"_s);
    m_info->setObjectName(u"info"_s);
    m_info->setWordWrap(true);
    m_info->setIndent(Theme::space);
    m_info->hide();
    m_errors->setProperty("look", u"error"_s);
    m_errors->setObjectName(u"errors"_s);
    m_errors->setWordWrap(true);
    m_errors->setIndent(Theme::space);
    m_errors->hide();
    const auto setIcon = [this, &theme] { m_remove->setIcon(theme.icon(u"trash-2"_s)); };
    setIcon();
    connect(&theme, &Theme::changed, m_remove, setIcon);
    connect(m_remove, &QToolButton::clicked, this, &LineRow::removeWanted);
    m_remove->setFixedWidth(removeWidth);
    // Reached by keys through Ctrl+Delete: one stop less in every row.
    m_remove->setFocusPolicy(Qt::NoFocus);
    retranslate();
}

void LineRow::makeFields(const Theme &theme)
{
    static constexpr std::array names{"product", "quantity", "price", "discount", "taxRate"};
    for (std::size_t part = 0; part < PartCount; ++part) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(QString::fromLatin1(names.at(part)));
        m_edits.at(part) = edit;
        m_fields.at(part) = new CheckedField(edit);
        connect(edit, &QLineEdit::textEdited, this, &LineRow::edited);
        connect(m_fields.at(part), &CheckedField::shownErrorChanged, this, &LineRow::showErrors);
        if (part == Product)
            continue;
        edit->setFont(theme.numberFont());
        edit->setAlignment(Qt::AlignRight);
        edit->setFixedWidth(widthOf(static_cast<Part>(part), edit->fontMetrics()));
    }
}

void LineRow::makeProductField(workspace::Workspace &shop, const models::Formats &formats, const Theme &theme)
{
    m_finder = new models::ProductFinder(shop, formats, this);
    // Filters are asked last first: the list of suggestions comes before the row's own keys.
    for (QLineEdit *edit : m_edits)
        edit->installEventFilter(this);
    m_suggestions = new SuggestList(m_edits[Product], m_finder, theme);
    m_suggestions->setObjectName(u"productSuggestions"_s);
    connect(m_edits[Product], &QLineEdit::textEdited, this, [this] { m_sku.clear(); });
    connect(m_suggestions, &SuggestList::chosen, this, &LineRow::take);
    connect(m_suggestions, &SuggestList::enteredUnknown, m_fields[Product], &CheckedField::reach);
    connect(m_finder, &models::Finder::failed, this, &LineRow::failed);
    connect(m_finder, &models::Finder::answered, this, &LineRow::searched);
}

int LineRow::widthOf(Part part, const QFontMetrics &metrics)
{
    static constexpr std::array digits{0, 4, 8, 4, 4};
    return metrics.horizontalAdvance(u'0') * digits.at(static_cast<std::size_t>(part)) + 3 * Theme::space;
}

int LineRow::netWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u"000,000.00"_s);
}

void LineRow::show(const wire::DraftLine &line)
{
    m_id = line.id;
    m_sku = line.sku;
    m_location = line.location;
    const std::array texts{line.product, line.quantity, line.price, line.discount, line.taxRate};
    for (std::size_t part = 0; part < PartCount; ++part) {
        if (m_edits.at(part)->text() != texts.at(part))
            m_edits.at(part)->setText(texts.at(part));
    }
}

wire::DraftLine LineRow::line() const
{
    return {m_id,
            m_edits[Product]->text(),
            m_sku,
            m_location,
            m_edits[Quantity]->text(),
            m_edits[Price]->text(),
            m_edits[Discount]->text(),
            m_edits[TaxRate]->text()};
}

CheckedField *LineRow::field(QStringView path) const
{
    if (path == u"sku" || path == u"name" || path == u"id")
        return m_fields[Product];
    if (path == u"quantity" || path == u"location")
        return m_fields[Quantity];
    if (path.startsWith(u"unit_price"))
        return m_fields[Price];
    if (path == u"discount")
        return m_fields[Discount];
    if (path == u"tax_rate")
        return m_fields[TaxRate];
    return nullptr;
}

// What was typed for another product does not hold for this one.
void LineRow::take(int candidate, SuggestList::Way way)
{
    const models::ProductCandidate chosenOne = m_finder->at(candidate);
    m_sku = chosenOne.product.sku;
    m_edits[Product]->setText(m_sku);
    m_edits[Price]->clear();
    m_edits[TaxRate]->clear();
    if (m_edits[Quantity]->text().trimmed().isEmpty())
        m_edits[Quantity]->setText(u"1"_s);
    emit chosen(chosenOne);
    emit edited();
    if (way == SuggestList::Way::Scanned) {
        m_fields[Quantity]->reach();
        emit completed();
    } else if (way == SuggestList::Way::Picked) {
        m_edits[Quantity]->setFocus(Qt::OtherFocusReason);
        m_edits[Quantity]->selectAll();
    }
}

void LineRow::setDefaults(const QString &price, const QString &taxRate)
{
    m_edits[Price]->setPlaceholderText(price);
    m_edits[TaxRate]->setPlaceholderText(taxRate);
}

void LineRow::setInfo(const QString &name, const QString &stock, bool isWarning, const QString &stockAge)
{
    QStringList parts{name, isWarning ? u"⚠ "_s + stock : stock};
    parts.removeAll(QString());
    m_info->setText(parts.join(u" · "_s));
    m_info->setToolTip(stockAge);
    m_info->setVisible(!parts.isEmpty());
    m_edits[Product]->setToolTip(m_info->text());
}

void LineRow::setNet(const QString &net)
{
    m_net->setText(net);
}

void LineRow::setNumber(int number)
{
    if (number == m_number)
        return;
    m_number = number;
    retranslate();
}

void LineRow::showErrors()
{
    QStringList errors;
    for (const CheckedField *field : m_fields) {
        if (!field->shownError().isEmpty())
            errors << field->shownError();
    }
    errors.removeDuplicates();
    m_errors->setText(errors.join(u'\n'));
    m_errors->setVisible(!errors.isEmpty());
}

bool LineRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    // The field would delete a word; here it is the whole line, which the panel removes.
    if (press->key() == Qt::Key_Delete && press->modifiers() == Qt::ControlModifier) {
        if (event->type() == QEvent::ShortcutOverride)
            event->accept();
        else
            emit removeWanted();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (isEnter && (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && !isBlank()) {
        emit completed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LineRow::retranslate()
{
    m_edits[Product]->setPlaceholderText(m_number == 0 ? QString() : tr("SKU or name"));
    m_edits[Product]->setToolTip(tr("SKU, name or barcode of a product"));
    m_edits[Product]->setAccessibleName(tr("Product of line %1").arg(m_number));
    m_edits[Quantity]->setAccessibleName(tr("Quantity of line %1").arg(m_number));
    m_edits[Price]->setAccessibleName(tr("Unit price of line %1").arg(m_number));
    m_edits[Discount]->setAccessibleName(tr("Discount of line %1 in percent").arg(m_number));
    m_edits[TaxRate]->setAccessibleName(tr("Tax rate of line %1 in percent").arg(m_number));
    m_suggestions->setNothingFoundText(tr("No product found for “%1”."));
    m_remove->setAccessibleName(tr("Remove line %1").arg(m_number));
    m_remove->setToolTip(tr("Remove this line (Ctrl+Delete)"));
}

} // namespace docket::ui
