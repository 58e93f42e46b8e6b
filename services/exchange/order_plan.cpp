// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exchange/order_plan.h"

#include "services/domain/apply.h"
#include "services/domain/decide.h"
#include "services/exchange/import_customer.h"
#include "services/exchange/import_draft.h"
#include "services/exchange/order_differences.h"
#include "services/exchange/planned_rows.h"
#include "services/exchange/refusal_fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::exchange {

namespace {

using wire::ImportField;

std::optional<domain::Order> applied(const std::optional<domain::Order> &before, const domain::Command &command,
                                     std::vector<domain::EventBody> bodies)
{
    std::optional<domain::Order> order = before;
    for (domain::EventBody &body : bodies) {
        domain::Event event;
        event.entity = domain::entityOf(body, command.orderId);
        event.sequence = order ? order->version + 1 : 1;
        event.body = std::move(body);
        order = domain::apply(std::move(order), event);
    }
    return order;
}

/// The plan of one order while it is made.
class Planning {
public:
    Planning(const PlanSettings &settings, const OrderPlanner::KnownCustomer &knownCustomer,
             const OrderPlanner::ReadTrace &readTrace, std::vector<FileRow> rows, std::optional<domain::Order> before)
        : m_settings(settings)
        , m_knownCustomer(knownCustomer)
        , m_readTrace(readTrace)
        , m_rows(settings, std::move(rows))
    {
        m_plan.before = std::move(before);
    }

    Result<OrderPlan> run(const OrderKey &key)
    {
        m_source = key.source.isEmpty() ? m_settings.source : key.source;
        m_rows.readOrder();
        if (findMoment() && findCurrency()) {
            m_rows.readLines(m_placedAt, m_currency);
            if (const Result<void> found = findCustomer(); !found)
                return tl::make_unexpected(found.error());
            if (const Result<void> matched = match(); !matched)
                return tl::make_unexpected(matched.error());
            checkNewRows();
            if (const Result<void> compared = compare(); !compared)
                return tl::make_unexpected(compared.error());
            decide(key.number);
        }
        return finish();
    }

private:
    bool findMoment();
    bool findCurrency();
    Result<void> findCustomer();
    Result<void> match();
    void matchTo(const domain::Order &before);
    bool needsTrace(const domain::Order &before) const;
    FieldProblems problemsWith(const PlannedRow &planned, const domain::Order &before) const;
    void checkNewRows();
    Result<void> compare();
    Result<void> readTrace(const domain::Order &before);
    void decide(const QString &number);
    void refuse(const Rejection &rejection, const ImportDraft &draft);
    OrderPlan finish();

    const PlanSettings &m_settings;
    const OrderPlanner::KnownCustomer &m_knownCustomer;
    const OrderPlanner::ReadTrace &m_readTrace;
    QString m_source;
    PlannedRows m_rows;
    OrderPlan m_plan;
    ImportTrace m_trace;
    bool m_isTraced = false;
    domain::Instant m_placedAt;
    domain::Currency m_currency;
    domain::CustomerSnapshot m_snapshot;
};

bool Planning::findMoment()
{
    if (m_rows.order().placedAt) {
        m_placedAt = m_rows.order().placedAt->instant(m_settings.shop);
        return true;
    }
    if (m_plan.before) {
        m_placedAt = m_plan.before->placedAt;
        return true;
    }
    m_rows.refuseAll({ImportField::OrderPlacedAt,
                      u"missing_value"_s,
                      u"No row of this order that could be read says when it was placed."_s,
                      {}});
    return false;
}

bool Planning::findCurrency()
{
    const QString code = m_rows.order().currency;
    if (m_settings.currency) {
        m_currency = *m_settings.currency;
    } else if (!code.isEmpty()) {
        const auto known = domain::Currency::fromCode(code);
        if (!known) {
            m_rows.refuseAll(
                {ImportField::OrderCurrency, u"unknown_currency"_s, u"There is no currency \"%1\"."_s.arg(code), code});
            return false;
        }
        m_currency = *known;
    } else if (m_plan.before) {
        m_currency = m_plan.before->currency;
    } else if (m_settings.fallback && !m_settings.columns.isMapped(ImportField::OrderCurrency)) {
        m_currency = *m_settings.fallback;
    } else {
        m_rows.refuseAll({ImportField::OrderCurrency,
                          u"missing_value"_s,
                          u"No row of this order that could be read names its currency."_s,
                          {}});
        return false;
    }
    return true;
}

Result<void> Planning::findCustomer()
{
    const wire::ImportedLine &order = m_rows.order();
    const domain::Customer customer = customerOf(order.customer, order.shipTo, m_source);
    if (customer.id.isEmpty()) {
        if (!m_plan.before)
            m_rows.refuseAll({ImportField::CustomerName,
                              u"missing_value"_s,
                              u"No row of this order that could be read names its customer."_s,
                              {}});
        return {};
    }
    const auto known = m_knownCustomer(customer.id);
    if (!known)
        return tl::make_unexpected(known.error());
    if (!*known && !m_plan.before) {
        const auto decided = domain::decide({}, domain::Command{{}, {}, {}, {}, domain::SaveCustomer{customer}});
        if (!decided) {
            const Error &error = decided.error().first();
            m_rows.refuseAll({customerFieldOf(error.field), error.code, error.sentence, {}});
            return {};
        }
    }
    if (!m_plan.before)
        m_plan.customer = customer;
    m_snapshot = completedSnapshot(order.customer, *known ? **known : customer);
    return {};
}

Result<void> Planning::match()
{
    if (!m_plan.before)
        return {};
    matchTo(*m_plan.before);
    if (needsTrace(*m_plan.before)) {
        if (const Result<void> read = readTrace(*m_plan.before); !read)
            return read;
        matchTo(*m_plan.before);
    }
    m_rows.refuseWhere([this](const PlannedRow &planned) { return problemsWith(planned, *m_plan.before); });
    return {};
}

Result<void> Planning::readTrace(const domain::Order &before)
{
    if (std::exchange(m_isTraced, true))
        return {};
    auto trace = m_readTrace(before);
    if (!trace)
        return tl::make_unexpected(trace.error());
    m_trace = std::move(*trace);
    return {};
}

void Planning::matchTo(const domain::Order &before)
{
    std::vector<RowIdentity> identities;
    identities.reserve(m_rows.rows().size());
    for (const PlannedRow &planned : m_rows.rows())
        identities.push_back({planned.row.ordinal, planned.fingerprint});
    const std::vector<RowMatch> matches = matchRows(identities, before, m_trace);
    for (std::size_t i = 0; i < matches.size(); ++i)
        m_rows.rows()[i].match = matches[i];
}

bool Planning::needsTrace(const domain::Order &before) const
{
    const auto isThere = [&](int ordinal) {
        return std::ranges::find(before.lines, ordinal, &domain::OrderLine::importOrdinal) != before.lines.end();
    };
    return std::ranges::any_of(m_rows.rows(),
                               [](const PlannedRow &p) { return p.match.kind == RowMatch::Kind::Added; }) ||
           !std::ranges::all_of(m_rows.missing(), isThere);
}

FieldProblems Planning::problemsWith(const PlannedRow &planned, const domain::Order &before) const
{
    if (planned.match.kind == RowMatch::Kind::Differs)
        return {differenceOf(planned.line.line, *planned.match.line)};
    if (planned.match.kind != RowMatch::Kind::Added)
        return {};
    if (!wasImported(before, m_trace)) {
        return {{ImportField::OrderNumber, u"already_imported"_s,
                 u"Order %1 was made here, not imported. Change it with an edit."_s.arg(before.number), before.number}};
    }
    const auto contradicts = [&](ImportField field, const QString &said, const QString &here) {
        return FieldProblem{
            field, u"contradicts"_s,
            u"\"%1\" here is \"%2\" in order %3, which is there already."_s.arg(said, here, before.number), said};
    };
    FieldProblems problems;
    if (m_placedAt != before.placedAt)
        problems.push_back(
            contradicts(ImportField::OrderPlacedAt, domain::toIso(m_placedAt), domain::toIso(before.placedAt)));
    if (m_currency != before.currency)
        problems.push_back(contradicts(ImportField::OrderCurrency, m_currency.code(), before.currency.code()));
    const QString &customerId = m_rows.order().customer.id;
    if (!customerId.isEmpty() && customerId != before.customer.id)
        problems.push_back(contradicts(ImportField::CustomerId, customerId, before.customer.id));
    return problems;
}

// A row that needs a new product is refused when that product would be, and one that an import cannot bring in as it
// is.
void Planning::checkNewRows()
{
    m_rows.refuseWhere([this](const PlannedRow &planned) {
        if (planned.match.kind != RowMatch::Kind::Added)
            return FieldProblems{};
        const QString canceled = QString::number(planned.row.content->canceled);
        if (planned.row.content->canceled > 0 && !m_rows.order().canceledAt) {
            return FieldProblems{
                {ImportField::LineCanceled, u"partly_canceled"_s,
                 u"%1 of it are canceled, but the order is not: write the quantity that is left, and 0 here."_s.arg(
                     canceled),
                 canceled}};
        }
        const auto decided =
            domain::decide({}, domain::Command{{}, {}, {}, {}, domain::SaveProduct{productOf(planned.line.line)}});
        FieldProblems problems;
        if (!decided) {
            for (const Error &error : decided.error())
                problems.push_back({productFieldOf(error.field), error.code, error.sentence, {}});
        }
        return problems;
    });
}

// The file goes against the order only where it says neither what came in nor what is here.
Result<void> Planning::compare()
{
    if (!m_plan.before || m_rows.isEmpty())
        return {};
    const domain::Order &before = *m_plan.before;
    const auto differencesTo = [&](const domain::Order &known) {
        return orderDifferences(m_rows, m_settings, m_source, m_placedAt, known);
    };
    std::vector<ImportField> fields = differencesTo(before);
    if (fields.empty() && lifeDifferences(m_rows, before, m_trace).empty())
        return {};
    if (const Result<void> read = readTrace(before); !read)
        return read;
    if (m_trace.created) {
        const std::vector<ImportField> toCreated = differencesTo(*m_trace.created);
        std::erase_if(fields,
                      [&](ImportField field) { return std::ranges::find(toCreated, field) == toCreated.end(); });
    }
    m_plan.differences = std::move(fields);
    return {};
}

void Planning::decide(const QString &number)
{
    if (m_plan.before)
        m_plan.orderId = m_plan.before->id;
    m_plan.after = m_plan.before;
    while (!m_rows.isEmpty()) {
        ImportDraft draft(m_settings, m_rows, m_plan.before, m_trace);
        draft.setOrder(number, m_source, m_placedAt, m_currency, m_snapshot);
        if (draft.isEmpty())
            return;
        const domain::Command command{{}, m_plan.orderId, {}, m_placedAt, draft.command()};
        domain::Facts facts;
        facts.order = m_plan.before;
        auto decided = domain::decide(facts, command);
        if (!decided) {
            refuse(decided.error(), draft);
            continue;
        }
        if (decided->empty())
            return;
        m_plan.after = applied(m_plan.before, command, std::move(*decided));
        m_plan.import = draft.command();
        m_plan.addedLines = draft.addedLines();
        m_plan.products = draft.products();
        return;
    }
}

// The rows to blame where the reason names lines, else all.
void Planning::refuse(const Rejection &rejection, const ImportDraft &draft)
{
    std::map<qint64, FieldProblems> byLine;
    for (const Error &error : rejection) {
        if (const auto line = draft.fileLineOf(error.field))
            byLine[*line].push_back({orderFieldOf(error.field), error.code, error.sentence, {}});
    }
    if (byLine.empty()) {
        const Error &error = rejection.first();
        m_rows.refuseAll({orderFieldOf(error.field), error.code, error.sentence, {}});
        return;
    }
    m_rows.refuseWhere([&](const PlannedRow &planned) {
        const auto found = byLine.find(planned.row.line);
        return found == byLine.end() ? FieldProblems{} : found->second;
    });
}

OrderPlan Planning::finish()
{
    for (const PlannedRow &planned : m_rows.rows())
        m_plan.lines.push_back(planned.line.line);
    if (m_plan.lines.empty())
        m_plan.after.reset();
    if (m_plan.after && m_plan.before) {
        const std::vector<ImportField> life = lifeDifferences(m_rows, *m_plan.after, m_trace);
        m_plan.differences.insert(m_plan.differences.end(), life.begin(), life.end());
    }
    m_plan.refused = m_rows.takeRefused();
    return std::move(m_plan);
}

} // namespace

OrderPlanner::OrderPlanner(PlanSettings settings, KnownCustomer knownCustomer, ReadTrace readTrace)
    : m_settings(std::move(settings))
    , m_knownCustomer(std::move(knownCustomer))
    , m_readTrace(std::move(readTrace))
{
}

Result<OrderPlan> OrderPlanner::plan(const OrderKey &key, std::vector<FileRow> rows,
                                     std::optional<domain::Order> before) const
{
    return Planning(m_settings, m_knownCustomer, m_readTrace, std::move(rows), std::move(before)).run(key);
}

} // namespace docket::exchange
