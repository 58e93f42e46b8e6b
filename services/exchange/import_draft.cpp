// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/import_draft.h"

#include "services/exchange/amounts.h"
#include "services/exchange/import_customer.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace docket::exchange {

namespace {

using Kind = RowMatch::Kind;

QStringList tagsOf(const QString &text)
{
    static const QRegularExpression separators(u"[,;]"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

bool contains(const std::vector<int> &ordinals, int ordinal)
{
    return std::ranges::find(ordinals, ordinal) != ordinals.end();
}

// More was shipped in the file than here, and the line can still be shipped.
bool isToBeShipped(const PlannedRow &planned)
{
    const domain::OrderLine &line = *planned.match.line;
    return planned.line.shippedAt && line.importOrdinal > 0 && line.open() > 0 &&
           line.shipped < planned.line.line.quantity;
}

bool isToBeDelivered(const PlannedRow &planned, const domain::Order &before)
{
    if (!planned.line.deliveredAt || planned.match.line->open() > 0)
        return false;
    return std::ranges::any_of(before.shipments, [&](const domain::Shipment &shipment) {
        return !shipment.deliveredAt && shipment.shippedAt == planned.line.shippedAt &&
               shipment.carrier == planned.line.carrier && shipment.tracking == planned.line.tracking;
    });
}

std::vector<QUuid> shipmentIds(const domain::ImportOrder &import, const std::function<QUuid()> &newId)
{
    std::set<std::tuple<domain::Instant, QString, QString>> parcels;
    for (const domain::ImportOrder::Line &line : import.lines) {
        if (line.shippedAt)
            parcels.emplace(*line.shippedAt, line.carrier, line.tracking);
    }
    std::vector<QUuid> ids(parcels.size());
    std::ranges::generate(ids, newId);
    return ids;
}

} // namespace

bool wasImported(const domain::Order &order, const ImportTrace &trace)
{
    return !trace.removed.empty() ||
           std::ranges::any_of(order.lines, [](const domain::OrderLine &line) { return line.importOrdinal > 0; });
}

domain::Product productOf(const domain::OrderLine &line)
{
    return {line.sku, line.name, line.unitPrice, line.taxRate, {}, 0, false};
}

ImportDraft::ImportDraft(const PlanSettings &settings, const PlannedRows &rows,
                         const std::optional<domain::Order> &before, const ImportTrace &trace)
    : m_settings(settings)
    , m_rows(rows)
    , m_before(before)
    , m_trace(trace)
{
    if (before) {
        for (const domain::OrderLine &line : before->lines)
            m_usedOrdinals.insert(line.importOrdinal);
        if (before->hold)
            m_usedOrdinals.insert(before->hold->missingRows.begin(), before->hold->missingRows.end());
    }
    for (const RowIdentity &gone : trace.removed)
        m_usedOrdinals.insert(gone.ordinal.value_or(0));
    m_lastOrdinal = m_usedOrdinals.empty() ? 0 : *m_usedOrdinals.rbegin();
    for (const PlannedRow &planned : rows.rows())
        m_lastOrdinal = std::max(m_lastOrdinal, planned.row.ordinal.value_or(0));
    for (const int ordinal : rows.missing())
        m_lastOrdinal = std::max(m_lastOrdinal, ordinal);
    // A missing row's place is its own, so that it can come in there later.
    if (before && before->hold) {
        for (const int ordinal : before->hold->missingRows)
            m_usedOrdinals.erase(ordinal);
    }
    m_import.missingRows = newlyMissing();
    addLines();
}

void ImportDraft::setOrder(const QString &number, const QString &source, domain::Instant placedAt,
                           domain::Currency currency, const domain::CustomerSnapshot &customer)
{
    const wire::ImportedLine &order = m_rows.order();
    m_import.number = number;
    m_import.source = source;
    m_import.customer = customer;
    m_import.shipTo = toAddress(order.shipTo);
    m_import.language = order.customer.language;
    m_import.currency = currency;
    // A charge that cannot be read was refused with its row.
    m_import.shippingMinor = order.shipping ? minorOf(*order.shipping, currency).value_or(0) : 0;
    m_import.tags = tagsOf(order.tags);
    m_import.note = order.note;
    m_import.requiredOn = order.requiredOn;
    m_import.placedAt = placedAt;
    m_import.applyStock = m_settings.applyStock;
    m_import.shipmentIds = shipmentIds(m_import, m_settings.newId);
    // What is open in an order that is there may have been reinstated here.
    if (order.canceledAt && !(m_before && domain::hasOpen(*m_before)))
        m_import.canceledAt = std::max(order.canceledAt->instant(m_settings.shop), placedAt);
}

std::vector<int> ImportDraft::newlyMissing() const
{
    std::vector<int> missing = m_rows.missing();
    if (!m_before)
        return missing;
    if (!wasImported(*m_before, m_trace) || m_settings.columns.isOwnExport())
        return {};
    std::erase_if(missing, [this](int ordinal) {
        const bool isThere =
            std::ranges::find(m_before->lines, ordinal, &domain::OrderLine::importOrdinal) != m_before->lines.end();
        return isThere || contains(m_trace.onceMissing, ordinal);
    });
    return missing;
}

void ImportDraft::addLines()
{
    for (const PlannedRow &planned : m_rows.rows()) {
        if (planned.match.kind == Kind::Added)
            addNew(planned);
        else if (planned.match.kind == Kind::Same)
            addKnown(planned, false);
    }
    // A command needs a line to say that others are missing.
    if (m_import.lines.empty() && !m_import.missingRows.empty()) {
        for (const PlannedRow &planned : m_rows.rows()) {
            if (planned.match.kind == Kind::Same)
                addKnown(planned, true);
        }
    }
}

void ImportDraft::addNew(const PlannedRow &planned)
{
    domain::ImportOrder::Line line = planned.line;
    line.line.id = m_settings.newId();
    line.line.importOrdinal = freeOrdinal(planned.row.ordinal);
    if (planned.row.content->shipped.value_or(true))
        inheritShipment(line);
    m_import.lines.push_back(std::move(line));
    m_fileLines.push_back(planned.row.line);
    ++m_addedLines;
}

void ImportDraft::addKnown(const PlannedRow &planned, bool always)
{
    if (m_settings.columns.isOwnExport())
        return;
    const bool ships = isToBeShipped(planned);
    const bool delivers = isToBeDelivered(planned, *m_before);
    const bool wasMissing =
        planned.row.ordinal && m_before->hold && contains(m_before->hold->missingRows, *planned.row.ordinal);
    if (!ships && !delivers && !wasMissing && !always)
        return;
    domain::ImportOrder::Line line = planned.line;
    line.line = *planned.match.line;
    if (wasMissing)
        line.line.importOrdinal = *planned.row.ordinal;
    if (!ships && !delivers) {
        line.shippedAt.reset();
        line.deliveredAt.reset();
    }
    m_import.lines.push_back(std::move(line));
    m_fileLines.push_back(planned.row.line);
}

// Of a file whose orders speak on their first row only, a mended later row comes alone: it left with the others.
void ImportDraft::inheritShipment(domain::ImportOrder::Line &line) const
{
    const bool firstRowIsAbsent = m_settings.columns.profile().orderFieldsOnFirstRow && !m_rows.order().placedAt;
    if (!m_before || !firstRowIsAbsent || line.shippedAt || domain::hasOpen(*m_before) ||
        m_before->shipments.size() != 1)
        return;
    const domain::Shipment &shipment = m_before->shipments.front();
    line.shippedAt = shipment.shippedAt;
    line.deliveredAt = shipment.deliveredAt;
    line.carrier = shipment.carrier;
    line.tracking = shipment.tracking;
}

int ImportDraft::freeOrdinal(const std::optional<int> &wanted)
{
    if (wanted && m_usedOrdinals.insert(*wanted).second)
        return *wanted;
    m_usedOrdinals.insert(++m_lastOrdinal);
    return m_lastOrdinal;
}

std::vector<domain::Product> ImportDraft::products() const
{
    std::vector<domain::Product> products;
    for (const domain::ImportOrder::Line &line : m_import.lines) {
        if (std::ranges::find(products, line.line.sku, &domain::Product::sku) == products.end())
            products.push_back(productOf(line.line));
    }
    return products;
}

std::optional<qint64> ImportDraft::fileLineOf(const QString &path) const
{
    static const QRegularExpression pattern(u"^lines\\[(\\d+)\\]"_s);
    const QRegularExpressionMatch match = pattern.match(path);
    if (!match.hasMatch())
        return std::nullopt;
    const std::size_t index = match.captured(1).toULongLong();
    return index < m_fileLines.size() ? std::optional(m_fileLines[index]) : std::nullopt;
}

} // namespace docket::exchange
