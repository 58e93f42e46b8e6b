// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/search/expression.h"

namespace docket::search {

namespace {

struct Same {
    template <typename T>
    bool operator()(const T &a, const T &b) const
    {
        return a == b;
    }
    bool operator()(const And &a, const And &b) const { return a.operands == b.operands; }
    bool operator()(const Or &a, const Or &b) const { return a.operands == b.operands; }
    bool operator()(const Not &a, const Not &b) const { return *a.operand == *b.operand; }
    template <typename A, typename B>
    bool operator()(const A &, const B &) const
    {
        return false;
    }
};

} // namespace

bool operator==(const Expression &a, const Expression &b)
{
    return std::visit(Same{}, a.node, b.node);
}

Expression negated(Expression operand)
{
    return {Not{std::make_shared<const Expression>(std::move(operand))}};
}

Expression allOf(std::vector<Expression> operands)
{
    if (operands.size() == 1)
        return std::move(operands.front());
    return {And{std::move(operands)}};
}

Expression anyOf(std::vector<Expression> operands)
{
    if (operands.size() == 1)
        return std::move(operands.front());
    return {Or{std::move(operands)}};
}

} // namespace docket::search
