// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/query_sql.h"

#include "services/order_index/index_loader.h"
#include "services/search/order_text.h"
#include "services/search/words.h"
#include "services/sql/sql_error.h"
#include "services/sql/transaction.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace docket::store {

namespace {

using namespace search;

/// Columns of order_text by TextField; `Any` has no name.
QByteArrayView columnOf(TextField field)
{
    constexpr std::array<const char *, OrderText::columnCount + 1> names{
        "",        "number", "customer", "email",  "phone", "sku",  "product", "tracking",
        "carrier", "city",   "country",  "postal", "tag",   "note", "other"};
    return names.at(static_cast<std::size_t>(field));
}

QByteArrayView columnOf(RangeField field)
{
    switch (field) {
    case RangeField::Total:
        return "f.total";
    case RangeField::Placed:
        return "f.placed";
    case RangeField::Required:
        return "f.required";
    case RangeField::Shipped:
        return "f.shipped";
    }
    return {};
}

QByteArray matchText(const WordsTerm &term)
{
    return store::matchText(columnOf(term.field), term.words, term.prefix);
}

/// Every part is true or false, never NULL, so that NOT turns it round.
class ConditionWriter {
public:
    SqlCondition take() { return std::move(m_condition); }

    void write(const Expression &expression)
    {
        std::visit([this](const auto &node) { writeNode(node); }, expression.node);
    }

private:
    void writeNode(const And &node)
    {
        // FTS5 intersects words better than SQL does.
        QByteArray match;
        std::vector<const Expression *> rest;
        for (const Expression &operand : node.operands) {
            const auto *term = std::get_if<WordsTerm>(&operand.node);
            if (term == nullptr || term->words.isEmpty())
                rest.push_back(&operand);
            else
                match += (match.isEmpty() ? "" : " AND ") + matchText(*term);
        }
        m_condition.sql += '(';
        if (!match.isEmpty())
            writeMatch(match);
        else
            m_condition.sql += '1';
        for (const Expression *operand : rest) {
            m_condition.sql += " AND ";
            write(*operand);
        }
        m_condition.sql += ')';
    }

    void writeNode(const Or &node)
    {
        m_condition.sql += "(0";
        for (const Expression &operand : node.operands) {
            m_condition.sql += " OR ";
            write(operand);
        }
        m_condition.sql += ')';
    }

    void writeNode(const Not &node)
    {
        m_condition.sql += "(NOT ";
        write(*node.operand);
        m_condition.sql += ')';
    }

    void writeNode(const WordsTerm &term)
    {
        if (term.words.isEmpty())
            m_condition.sql += '1';
        else
            writeMatch(matchText(term));
    }

    void writeNode(const StatusTerm &term) { writeWith("f.status = ?", static_cast<qint64>(term.status)); }

    void writeNode(const FlagTerm &term)
    {
        writeWith(term.set ? "(f.flags & ?) <> 0" : "(f.flags & ?) = 0", static_cast<qint64>(term.flag));
    }

    void writeNode(const CurrencyTerm &term)
    {
        writeWith("f.currency IN (SELECT id FROM term WHERE text = ?)", term.code.toUtf8());
    }

    void writeNode(const RangeTerm &term)
    {
        const QByteArrayView column = columnOf(term.field);
        m_condition.sql += '(';
        if (term.field == RangeField::Required || term.field == RangeField::Shipped)
            m_condition.sql.append(column).append(" IS NOT NULL AND ");
        m_condition.sql.append(column).append(" >= ? AND ").append(column).append(" < ?)");
        m_condition.values.emplace_back(term.from);
        m_condition.values.emplace_back(term.to);
    }

    void writeNode(const MissingTerm &term)
    {
        const auto isEmpty = [](const char *column) {
            return QByteArray("f.") + column + " IN (SELECT id FROM term WHERE text = '')";
        };
        switch (term.field) {
        case MissingTerm::Field::Required:
            m_condition.sql += "f.required IS NULL";
            break;
        case MissingTerm::Field::Shipped:
            m_condition.sql += "f.shipped IS NULL";
            break;
        case MissingTerm::Field::Tag:
            m_condition.sql += isEmpty("tags");
            break;
        case MissingTerm::Field::Carrier:
            m_condition.sql += isEmpty("carriers");
            break;
        case MissingTerm::Field::Country:
            m_condition.sql += isEmpty("country");
            break;
        }
    }

    void writeMatch(const QByteArray &match)
    {
        writeWith("f.position IN (SELECT rowid FROM order_text WHERE order_text MATCH ?)", match);
    }

    template <typename Value>
    void writeWith(const char *sql, Value value)
    {
        m_condition.sql += sql;
        m_condition.values.emplace_back(std::move(value));
    }

    SqlCondition m_condition;
};

QByteArray orderBy(const Sort &sort)
{
    const QByteArray direction = sort.descending ? " DESC" : " ASC";
    const auto by = [&direction](std::initializer_list<const char *> keys) {
        QByteArray list;
        for (const char *key : keys)
            list += key + direction + ", ";
        return list + "f.position" + direction;
    };
    switch (sort.field) {
    case SortField::Placed:
        return by({"f.placed"});
    case SortField::Status:
        return by({"f.status"});
    case SortField::Total:
        return by({"f.total"});
    case SortField::Required:
        return "f.required IS NULL, " + by({"f.required"});
    case SortField::Shipped:
        return "f.shipped IS NULL, " + by({"f.shipped"});
    case SortField::Number:
        return by({"docket_sort_key(name)", "name", "f.number_counter"});
    case SortField::Customer:
    case SortField::Country:
        return "name = '', " + by({"docket_sort_key(name)", "name"});
    }
    return {};
}

/// The text that a sort needs, as a second column.
QByteArray nameFor(SortField field)
{
    const auto named = [](const char *column) {
        return QByteArray(", (SELECT text FROM term WHERE id = f.") + column + ") AS name";
    };
    switch (field) {
    case SortField::Number:
        return named("number_prefix");
    case SortField::Customer:
        return named("customer_name");
    case SortField::Country:
        return named("country");
    default:
        return {};
    }
}

void sortKeyFunction(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const int length = sqlite3_value_bytes(values[0]);
    const QByteArray key = sortKey(QString::fromUtf8(text, length));
    sqlite3_result_text(context, key.constData(), static_cast<int>(key.size()), SQLITE_TRANSIENT);
}

/// Once a connection: replacing a function disturbs statements that are running.
void addSortKeyFunction(sql::Connection &connection)
{
    if (connection.prepare("SELECT docket_sort_key('')").step())
        return;
    sqlite3_create_function_v2(connection.handle(), "docket_sort_key", 1,
                               SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, sortKeyFunction, nullptr,
                               nullptr, nullptr);
}

bool leadsToFew(const Expression &expression)
{
    if (const auto *words = std::get_if<WordsTerm>(&expression.node)) {
        const bool isOften = words->field == TextField::Country || words->field == TextField::Carrier ||
                             words->field == TextField::Tag || words->field == TextField::City;
        constexpr qsizetype telling = 4;
        return !isOften && !words->words.isEmpty() && (!words->prefix || words->words.last().size() >= telling);
    }
    if (const auto *all = std::get_if<And>(&expression.node))
        return std::any_of(all->operands.begin(), all->operands.end(), leadsToFew);
    if (const auto *any = std::get_if<Or>(&expression.node))
        return std::all_of(any->operands.begin(), any->operands.end(), leadsToFew);
    return false;
}

Result<void> loadTerms(sql::Connection &connection, order_index::IndexLoader &loader)
{
    sql::Statement terms = connection.prepare("SELECT id, text FROM term");
    while (true) {
        const Result<bool> row = terms.step();
        if (!row)
            return tl::make_unexpected(row.error());
        if (!*row)
            return {};
        loader.addTerm(terms.int64(0), terms.utf8(1));
    }
}

order_index::FactsRow factsRow(sqlite3_stmt *row)
{
    order_index::FactsRow facts;
    facts.position = sqlite3_column_int64(row, 0);
    facts.status = static_cast<domain::OrderStatus>(sqlite3_column_int(row, 1));
    facts.flags = static_cast<quint8>(sqlite3_column_int(row, 2));
    facts.placed = sqlite3_column_int64(row, 3);
    if (sqlite3_column_type(row, 4) != SQLITE_NULL)
        facts.required = sqlite3_column_int(row, 4);
    if (sqlite3_column_type(row, 5) != SQLITE_NULL)
        facts.shipped = sqlite3_column_int64(row, 5);
    facts.total = sqlite3_column_int64(row, 6);
    constexpr int firstTerm = 7;
    for (std::size_t term = 0; term < facts.terms.size(); ++term)
        facts.terms[term] = sqlite3_column_int64(row, firstTerm + static_cast<int>(term));
    facts.numberCounter = sqlite3_column_int64(row, firstTerm + static_cast<int>(facts.terms.size()));
    return facts;
}

Result<void> loadRows(sql::Connection &connection, order_index::IndexLoader &loader)
{
    const Result<qint64> last = connection.int64("SELECT max(position) FROM order_facts");
    if (!last)
        return tl::make_unexpected(last.error());
    loader.reserve(*last);
    sql::Statement rows = connection.prepare(
        "SELECT position, status, flags, placed, required, shipped, total, currency, country, carriers, tags, customer, "
        "customer_name, number_prefix, number_counter FROM order_facts ORDER BY position");
    while (true) {
        const Result<bool> row = rows.step();
        if (!row)
            return tl::make_unexpected(row.error());
        if (!*row)
            return {};
        loader.addRow(factsRow(rows.handle()));
    }
}

} // namespace

int SqlCondition::bind(sql::Statement &statement, int first) const
{
    for (const auto &value : values) {
        if (const auto *number = std::get_if<qint64>(&value))
            statement.bind(first++, *number);
        else
            statement.bindUtf8(first++, std::get<QByteArray>(value));
    }
    return first;
}

SqlCondition conditionOf(const Expression &expression)
{
    ConditionWriter writer;
    writer.write(expression);
    return writer.take();
}

sql::Statement selectPositions(sql::Connection &connection, const Expression &expression, const Sort &sort,
                               qint64 limit)
{
    const SqlCondition condition = conditionOf(expression);
    const QByteArray name = nameFor(sort.field);
    if (!name.isEmpty())
        addSortKeyFunction(connection);
    sql::Statement select = connection.prepare("SELECT f.position" + name + " FROM order_facts f WHERE " +
                                               condition.sql + " ORDER BY " + orderBy(sort) + " LIMIT ?");
    const int next = condition.bind(select);
    select.bind(next, limit);
    return select;
}

Result<std::vector<quint32>> firstPositions(sql::Connection &connection, const search::Expression &expression,
                                            const search::Sort &sort, qint64 limit)
{
    std::vector<quint32> positions;
    sql::Statement matches = selectPositions(connection, expression, sort, limit);
    for (;;) {
        const auto row = matches.step();
        if (!row)
            return tl::make_unexpected(row.error());
        if (!*row)
            return positions;
        positions.push_back(static_cast<quint32>(matches.int64(0)));
    }
}

Result<qint64> countOrders(sql::Connection &connection, const Expression &expression)
{
    const SqlCondition condition = conditionOf(expression);
    sql::Statement count = connection.prepare("SELECT count(*) FROM order_facts f WHERE " + condition.sql);
    condition.bind(count);
    const Result<bool> row = count.step();
    if (!row)
        return tl::make_unexpected(row.error());
    return count.int64(0);
}

bool isQuickInSql(const Expression &expression, const Sort &sort)
{
    const auto *all = std::get_if<And>(&expression.node);
    const bool isEverything = all != nullptr && all->operands.empty();
    return isEverything ? sort.field == SortField::Placed : leadsToFew(expression);
}

Result<void> loadIndex(sql::Connection &connection, order_index::OrderIndex &index)
{
    std::optional<sql::Transaction> view;
    if (!connection.inTransaction()) {
        auto begun = sql::Transaction::begin(connection, sql::Transaction::Kind::Deferred);
        if (!begun)
            return tl::make_unexpected(begun.error());
        view.emplace(std::move(*begun));
    }
    order_index::IndexLoader loader(index);
    if (auto done = loadTerms(connection, loader); !done)
        return done;
    if (auto done = loadRows(connection, loader); !done)
        return done;
    loader.finish();
    return {};
}

Result<void> SqlWordSource::keepMatching(std::span<const WordsTerm> terms, order_index::Bitmap &candidates)
{
    if (auto done = forgetIfChanged(); !done)
        return done;
    QByteArray match;
    for (const WordsTerm &term : terms)
        match += (match.isEmpty() ? "" : " AND ") + matchText(term);

    const auto known = std::find_if(m_answers.begin(), m_answers.end(),
                                    [&match](const Answer &answer) { return answer.match == match; });
    if (known != m_answers.end()) {
        std::rotate(known, known + 1, m_answers.end());
        candidates &= m_answers.back().orders;
        return {};
    }

    // Few candidates: FTS5 goes straight to the first of them and stops after the last. Many: the whole answer is worth
    // having.
    constexpr qint64 many = 10000;
    const bool isWhole = candidates.count() > many;
    auto found = isWhole ? read(match, 1, candidates.size(), candidates.size())
                         : read(match, candidates.first(), candidates.last(), candidates.size());
    if (!found)
        return tl::make_unexpected(found.error());
    candidates &= *found;

    constexpr std::size_t mostAnswers = 32;
    if (isWhole && found->count() > many) {
        if (m_answers.size() == mostAnswers)
            m_answers.erase(m_answers.begin());
        m_answers.push_back({match, std::move(*found)});
    }
    return {};
}

/// Commits of other connections show in data_version, and changes made through this one in its counter.
Result<void> SqlWordSource::forgetIfChanged()
{
    sql::Statement &version = m_connection.statement("PRAGMA data_version");
    const Result<bool> row = version.step();
    if (!row)
        return tl::make_unexpected(row.error());
    const qint64 others = version.int64(0);
    version.reset();
    const qint64 own = sqlite3_total_changes64(m_connection.handle());
    if (others != m_otherChanges || own != m_ownChanges)
        m_answers.clear();
    m_otherChanges = others;
    m_ownChanges = own;
    return {};
}

Result<order_index::Bitmap> SqlWordSource::read(const QByteArray &match, qint64 first, qint64 last, qint64 size)
{
    sql::Statement &find =
        m_connection.statement("SELECT rowid FROM order_text WHERE order_text MATCH ? AND rowid BETWEEN ? AND ?");
    find.bindUtf8(1, match).bind(2, first).bind(3, last);
    order_index::Bitmap found(size);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(find.handle())) == SQLITE_ROW)
        found.insert(sqlite3_column_int64(find.handle(), 0));
    find.reset();
    if (code != SQLITE_DONE)
        return tl::make_unexpected(sql::errorFrom(m_connection.handle(), code));
    return found;
}

QByteArray matchText(QByteArrayView column, const QStringList &words, bool prefix)
{
    QByteArray match;
    if (!column.isEmpty())
        match.append(column).append(" : ");
    match.append('"').append(words.join(u' ').remove(u'"').toUtf8()).append('"');
    if (prefix)
        match += " *";
    return match;
}

} // namespace docket::store
