// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/hub/store/query_sql.h"

#include "services/hub/store/row_values.h"
#include "services/search/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace docket::hub {

namespace {

using namespace search;

QByteArrayView columnOf(RangeField field)
{
    switch (field) {
    case RangeField::Total:
        return "o.total";
    case RangeField::Placed:
        return "o.placed";
    case RangeField::Required:
        return "o.required";
    case RangeField::Shipped:
        return "o.shipped";
    }
    return {};
}

/// The words of one field, or of all with something between them that is no word.
QByteArray wordsColumn(TextField field)
{
    if (field == TextField::Any)
        return "array_to_string(o.words, ' " + QByteArray(search::valueSeparator) + " ')";
    return "o.words[" + QByteArray::number(static_cast<int>(field)) + ']';
}

/// What `@@` takes: `'blauer' & 'see':*`.
QString lexemeQuery(const QStringList &words, bool prefix)
{
    QStringList parts;
    for (QString word : words)
        parts << u'\'' + word.replace(u'\\', u"\\\\"_s).replace(u'\'', u"''"_s) + u'\'';
    return parts.join(u" & "_s) + (prefix ? u":*"_s : QString());
}

/// What LIKE takes to find the words next to each other in a text that has a blank at either end.
QString likePattern(const QStringList &words, bool prefix)
{
    QString phrase = words.join(u' ');
    for (const QChar special : {u'\\', u'%', u'_'})
        phrase.replace(special, u'\\' + QString(special));
    return u"% "_s + phrase + (prefix ? u"%"_s : u" %"_s);
}

/// Appends parts of a condition one after the other.
class ConditionWriter {
public:
    SqlCondition take() { return std::move(m_condition); }

    void write(const Expression &expression)
    {
        std::visit([this](const auto &node) { writeNode(node); }, expression.node);
    }

private:
    void writeNode(const And &node) { writeList(node.operands, "true", " AND "); }
    void writeNode(const Or &node) { writeList(node.operands, "false", " OR "); }

    void writeList(const std::vector<Expression> &operands, const char *none, const char *between)
    {
        if (operands.empty()) {
            m_condition.sql += none;
            return;
        }
        m_condition.sql += '(';
        const char *before = "";
        for (const Expression &operand : operands) {
            m_condition.sql += std::exchange(before, between);
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
        if (term.words.isEmpty()) {
            m_condition.sql += "true";
            return;
        }
        // One word anywhere is what the lexemes say; all else the words have to confirm.
        if (term.field == TextField::Any && term.words.size() == 1) {
            writeWith("o.lexemes @@ CAST(? AS tsquery)", lexemeQuery(term.words, term.prefix));
            return;
        }
        const SqlCondition phrase = phraseCondition("o.lexemes", wordsColumn(term.field), term.words, term.prefix);
        m_condition.sql += phrase.sql;
        m_condition.values += phrase.values;
    }

    void writeNode(const StatusTerm &term) { writeWith("o.status = ?", static_cast<int>(term.status)); }

    void writeNode(const FlagTerm &term)
    {
        writeWith(term.set ? "(o.flags & ?) <> 0" : "(o.flags & ?) = 0", static_cast<int>(term.flag));
    }

    void writeNode(const CurrencyTerm &term) { writeWith("o.currency = ?", term.code); }

    void writeNode(const RangeTerm &term)
    {
        const QByteArrayView column = columnOf(term.field);
        m_condition.sql += '(';
        if (term.field == RangeField::Required || term.field == RangeField::Shipped)
            m_condition.sql.append(column).append(" IS NOT NULL AND ");
        m_condition.sql.append(column).append(" >= ? AND ").append(column).append(" < ?)");
        m_condition.values << term.from << term.to;
    }

    void writeNode(const MissingTerm &term)
    {
        switch (term.field) {
        case MissingTerm::Field::Required:
            m_condition.sql += "o.required IS NULL";
            break;
        case MissingTerm::Field::Shipped:
            m_condition.sql += "o.shipped IS NULL";
            break;
        case MissingTerm::Field::Tag:
            m_condition.sql += "o.tags = ''";
            break;
        case MissingTerm::Field::Carrier:
            m_condition.sql += "o.carriers = ''";
            break;
        case MissingTerm::Field::Country:
            m_condition.sql += "o.country = ''";
            break;
        }
    }

    void writeWith(const char *sql, const QVariant &value)
    {
        m_condition.sql += sql;
        m_condition.values << value;
    }

    SqlCondition m_condition;
};

/// A sort's key: its column, its type, and whether an order may lack it.
struct SortColumn {
    QByteArray name;
    QByteArray type;
    bool isOptional = false;
};

SortColumn columnOf(SortField field)
{
    switch (field) {
    case SortField::Placed:
        return {"o.placed", "bigint"};
    case SortField::Number:
        return {"o.number_key", "text"};
    case SortField::Customer:
        return {"o.customer_key", "text", true};
    case SortField::Status:
        return {"o.status", "smallint"};
    case SortField::Total:
        return {"o.total", "bigint"};
    case SortField::Required:
        return {"o.required", "bigint", true};
    case SortField::Shipped:
        return {"o.shipped", "bigint", true};
    case SortField::Country:
        return {"o.country_key", "text", true};
    }
    return {};
}

/// One part of a page: the orders with the value, or those without it.
void addPart(SqlCondition &page, const SqlCondition &condition, const SortColumn &column, const Sort &sort,
             bool isPresent, const std::optional<PageKey> &after, int limit)
{
    const QByteArray direction = sort.descending ? " DESC" : " ASC";
    const QByteArray behind = sort.descending ? " < " : " > ";
    // Text compares in the collation of its column, as the index has it.
    page.sql += "(SELECT o.document::text AS document, " + column.name + " AS sort_key, o.id FROM orders o WHERE " +
                condition.sql;
    page.values += condition.values;
    if (column.isOptional)
        page.sql += " AND " + column.name + (isPresent ? " IS NOT NULL" : " IS NULL");
    if (after && isPresent) {
        page.sql += " AND (" + column.name + ", o.id)" + behind + "(CAST(? AS " + column.type + "), CAST(? AS uuid))";
        page.values << *after->value << idText(after->id);
    } else if (after) {
        page.sql += " AND o.id" + behind + "CAST(? AS uuid)";
        page.values << idText(after->id);
    }
    page.sql += " ORDER BY " + (isPresent ? column.name + direction + ", " : QByteArray()) + "o.id" + direction +
                " LIMIT " + QByteArray::number(limit) + ')';
}

} // namespace

SqlCondition phraseCondition(const QByteArray &lexemes, const QByteArray &words, const QStringList &phrase, bool prefix)
{
    return {'(' + lexemes + " @@ CAST(? AS tsquery) AND ' ' || " + words + " || ' ' LIKE ?)",
            {lexemeQuery(phrase, prefix), likePattern(phrase, prefix)}};
}

SqlCondition conditionOf(const Expression &expression)
{
    ConditionWriter writer;
    writer.write(expression);
    return writer.take();
}

SqlCondition wordsCondition(const QString &text)
{
    SqlCondition condition{"true", {}};
    bool hasWords = false;
    for (const QString &piece : text.split(u' ', Qt::SkipEmptyParts)) {
        const search::Phrase phrase = search::phraseOf(piece, true);
        if (phrase.words.isEmpty())
            continue;
        hasWords = true;
        const SqlCondition found = phraseCondition("lexemes", "words", phrase.words, phrase.prefix);
        condition.sql += " AND " + found.sql;
        condition.values += found.values;
    }
    // Nothing but punctuation is found nowhere.
    if (!hasWords && !text.trimmed().isEmpty())
        condition.sql = "false";
    return condition;
}

SqlCondition selectPage(const Expression &expression, const Sort &sort, const std::optional<PageKey> &after, int limit)
{
    const SortColumn column = columnOf(sort.field);
    const SqlCondition condition = conditionOf(expression);
    SqlCondition page;
    const bool isAmongMissing = after && !after->value;
    if (!isAmongMissing)
        addPart(page, condition, column, sort, true, after, limit);
    if (column.isOptional && !isAmongMissing)
        page.sql += " UNION ALL ";
    if (column.isOptional)
        addPart(page, condition, column, sort, false, isAmongMissing ? after : std::nullopt, limit);
    if (column.isOptional && !isAmongMissing)
        page.sql += " LIMIT " + QByteArray::number(limit);
    return page;
}

} // namespace docket::hub
