// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/order_facts.h"

#include <memory>
#include <variant>
#include <vector>

namespace docket::search {

/// The text fields of an order, as columns of the full-text index. `Any` is a word without a field; `Other` is what has
/// no field of its own: street, region, reasons, source.
enum class TextField : quint8 {
    Any,
    Number,
    Customer,
    Email,
    Phone,
    Sku,
    Product,
    Tracking,
    Carrier,
    City,
    Country,
    Postal,
    Tag,
    Note,
    Other
};

/// Words that stand next to each other in one field, cut and folded as `words.h` does; the last is a prefix when
/// `prefix` is set. No words: every order.
struct WordsTerm {
    TextField field = TextField::Any;
    QStringList words;
    bool prefix = false;
    bool operator==(const WordsTerm &) const = default;
};

struct StatusTerm {
    domain::OrderStatus status = domain::OrderStatus::Placed;
    bool operator==(const StatusTerm &) const = default;
};

struct FlagTerm {
    OrderFlag flag = Held;
    bool set = true;
    bool operator==(const FlagTerm &) const = default;
};

/// The currency code, upper case.
struct CurrencyTerm {
    QString code;
    bool operator==(const CurrencyTerm &) const = default;
};

enum class RangeField : quint8 { Total, Placed, Required, Shipped };

/// from <= value < to, in the units of OrderFacts (thousandths, milliseconds, Julian days). An order without the value
/// (no required date, not shipped) never matches.
struct RangeTerm {
    RangeField field = RangeField::Total;
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 to = std::numeric_limits<qint64>::max();
    bool operator==(const RangeTerm &) const = default;
};

/// An order lacks a value: `required:none`, `shipped:none`, `tag:none`, `carrier:none`, `country:none`.
struct MissingTerm {
    enum class Field : quint8 { Required, Shipped, Tag, Carrier, Country };
    Field field = Field::Required;
    bool operator==(const MissingTerm &) const = default;
};

struct Expression;

struct Not {
    std::shared_ptr<const Expression> operand; ///< never null
};
struct And {
    std::vector<Expression> operands; ///< none: every order
};
struct Or {
    std::vector<Expression> operands; ///< none: no order
};

/// A query as a tree of values. No SQL and no store is known here: order_index, SQLite and PostgreSQL each evaluate it,
/// and evaluate.h says plainly what each kind of term means.
struct Expression {
    std::variant<And, Or, Not, WordsTerm, StatusTerm, FlagTerm, CurrencyTerm, RangeTerm, MissingTerm> node;
};

/// The same tree; not merely the same meaning.
bool operator==(const Expression &a, const Expression &b);

Expression negated(Expression operand);
/// The operand itself when there is one only.
Expression allOf(std::vector<Expression> operands);
Expression anyOf(std::vector<Expression> operands);

enum class SortField : quint8 { Placed, Number, Customer, Status, Total, Required, Shipped, Country };

/// Ties are broken by position in the same direction. Orders without the value stand last in either direction: those
/// without required date, shipping date, customer name or country. Texts are compared by `sortKey` (words.h); numbers
/// by prefix, then counter; statuses in the order of a life.
struct Sort {
    SortField field = SortField::Placed;
    bool descending = true;
    bool operator==(const Sort &) const = default;
};

} // namespace docket::search
