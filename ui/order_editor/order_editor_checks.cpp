// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is wrong with what stands in the editor, and where it is shown.
#include "ui/order_editor/order_editor.h"

#include "models/text/error_text.h"
#include "ui/order_editor/address_section.h"
#include "ui/order_editor/customer_section.h"
#include "ui/order_editor/details_section.h"
#include "ui/order_editor/lines_section.h"
#include "ui/widgets/banner.h"

#include <QRegularExpression>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace docket::ui {

CheckedField *OrderEditor::fieldAt(const QString &path) const
{
    static const QRegularExpression line(u"^lines\\[(\\d+)\\]\\.(.+)$"_s);
    if (const auto match = line.match(path); match.hasMatch()) {
        const auto index = match.captured(1).toULongLong();
        return index < m_read.rowOf.size() ? m_lines->row(m_read.rowOf[index])->field(match.captured(2)) : nullptr;
    }
    // Of the only line; what is wrong with all of them has no place among several.
    if (path == u"lines")
        return m_lines->rowCount() == 1 ? m_lines->row(0)->field(LineRow::Product) : nullptr;
    static const QString customer = u"customer."_s;
    static const QString address = u"addresses[0]."_s;
    if (path.startsWith(customer)) {
        const QString inside = path.mid(customer.size());
        return inside.startsWith(address) ? m_address->field(u"ship_to."_s + inside.mid(address.size()))
                                          : m_customer->field(inside);
    }
    if (path == u"customer_id")
        return m_customer->field(path);
    CheckedField *const field = m_address->field(path);
    return field ? field : m_details->field(path);
}

std::vector<CheckedField *> OrderEditor::fieldsInOrder() const
{
    std::vector<CheckedField *> fields;
    for (const QString &path : {u"customer_id"_s, u"name"_s, u"company"_s, u"email"_s, u"phone"_s})
        fields.push_back(m_customer->field(path));
    for (const QString &path : {u"ship_to.name"_s, u"ship_to.street"_s, u"ship_to.postal_code"_s, u"ship_to.city"_s,
                                u"ship_to.region"_s, u"ship_to.country"_s})
        fields.push_back(m_address->field(path));
    for (std::size_t row = 0; row < m_lines->rowCount(); ++row) {
        for (int part = 0; part < LineRow::PartCount; ++part)
            fields.push_back(m_lines->row(row)->field(static_cast<LineRow::Part>(part)));
    }
    for (const QString &path : {u"required_on"_s, u"shipping"_s, u"currency"_s, u"tags"_s, u"language"_s, u"note"_s})
        fields.push_back(m_details->field(path));
    return fields;
}

void OrderEditor::showErrors()
{
    QHash<CheckedField *, QString> sentences;
    QStringList homeless;
    const auto place = [&](const Error &error) {
        if (error.code == u"version_conflict")
            return; // has a banner of its own
        CheckedField *field = fieldAt(error.field);
        if (!field)
            homeless << models::sentenceOf(error);
        else if (!sentences.contains(field))
            sentences.insert(field, models::sentenceOf(error));
    };
    // What cannot be read comes first: the domain was given something else in its place.
    for (const Error &fault : m_read.faults)
        place(fault);
    for (const Error &refusal : m_refusals)
        place(refusal);
    for (CheckedField *field : fieldsInOrder()) {
        field->setError(sentences.value(field));
        if (!field->shownError().isEmpty() && m_address->isAncestorOf(field->editor()))
            m_address->unfold();
    }
    QStringList shown;
    if (!m_problem.isEmpty())
        shown << m_problem;
    if (m_wasSubmitted)
        shown << homeless;
    shown.removeDuplicates();
    const QString text = shown.join(u'\n');
    if (text != m_banner->text())
        m_banner->setText(text);
}

void OrderEditor::reachAll()
{
    m_wasSubmitted = true;
    m_lines->reachAll();
    for (CheckedField *field : fieldsInOrder()) {
        if (!m_lines->isAncestorOf(field->editor()))
            field->reach();
    }
}

bool OrderEditor::focusFirstError()
{
    for (CheckedField *field : fieldsInOrder()) {
        if (field->shownError().isEmpty() || !field->editor()->isVisibleTo(this))
            continue;
        field->editor()->setFocus(Qt::OtherFocusReason);
        m_form->ensureWidgetVisible(field->editor());
        return true;
    }
    return false;
}

void OrderEditor::showProblem(const QString &text)
{
    m_problem = text;
    showErrors();
}

} // namespace docket::ui
