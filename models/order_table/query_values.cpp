// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_table/query_values.h"

#include "services/search/order_facts.h"

#include <algorithm>

namespace docket::models {

using order_index::TermColumn;

namespace {

constexpr int readAgainAfter = 30'000; // ms: new carriers and tags are rare

} // namespace

QueryValues::QueryValues(workspace::Workspace &shop, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
    , m_values(std::make_shared<Values>())
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &QueryValues::read);
    connect(&shop, &workspace::Workspace::indexLoaded, this, &QueryValues::read);
    connect(&shop, &workspace::Workspace::ordersChanged, this, [this] {
        if (!m_later.isActive())
            m_later.start(readAgainAfter);
    });
    read();
}

void QueryValues::read()
{
    if (m_isReading)
        return;
    m_isReading = true;
    m_shop
        .read([](workspace::ReadSession &session) -> std::shared_ptr<const Values> {
            return std::make_shared<Values>(readValues(session.index()));
        })
        .then(this, [this](const std::shared_ptr<const Values> &values) {
            m_isReading = false;
            m_values = values;
        });
}

QueryValues::Words QueryValues::sorted(QStringList texts)
{
    texts.removeDuplicates();
    Words words;
    words.reserve(static_cast<std::size_t>(texts.size()));
    for (const QString &text : texts) {
        if (!text.isEmpty())
            words.emplace_back(text.toCaseFolded(), text);
    }
    std::sort(words.begin(), words.end());
    return words;
}

QueryValues::Values QueryValues::readValues(const order_index::OrderIndex &index)
{
    const auto listed = [&index](TermColumn column) {
        QStringList single;
        for (const QString &joined : index.texts(column))
            single += joined.split(search::listSeparator, Qt::SkipEmptyParts);
        return sorted(single);
    };
    const auto plain = [&index](TermColumn column) { return sorted(index.texts(column)); };
    return {listed(TermColumn::Carriers), listed(TermColumn::Tags), plain(TermColumn::Country),
            plain(TermColumn::Currency), plain(TermColumn::CustomerName)};
}

QStringList QueryValues::beginningWith(const search::Field &field, QStringView typed) const
{
    const Words *words = nullptr;
    if (field.kind == search::FieldKind::Currency)
        words = &m_values->currencies;
    else if (field.kind == search::FieldKind::Text && field.text == search::TextField::Carrier)
        words = &m_values->carriers;
    else if (field.kind == search::FieldKind::Text && field.text == search::TextField::Tag)
        words = &m_values->tags;
    else if (field.kind == search::FieldKind::Text && field.text == search::TextField::Country)
        words = &m_values->countries;
    else if (field.kind == search::FieldKind::Text && field.text == search::TextField::Customer)
        words = &m_values->customers;
    QStringList found;
    if (!words)
        return found;
    const QString folded = typed.toString().toCaseFolded();
    auto word = std::lower_bound(words->begin(), words->end(), folded,
                                 [](const auto &each, const QString &wanted) { return each.first < wanted; });
    for (; word != words->end() && word->first.startsWith(folded) && found.size() < proposals; ++word)
        found.append(word->second);
    return found;
}

} // namespace docket::models
