// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/http_client.h"

#include <QSet>
#include <QStringList>

#include <rapidjson/document.h>

#include <map>
#include <memory>

namespace docket::test {

/// The contract that a hub serves, to hold its answers against.
class Contract {
public:
    /// `json`: what /openapi.json answered.
    explicit Contract(const QByteArray &json);
    ~Contract();

    struct Operation {
        QByteArray method;  ///< in capitals
        QString path;       ///< with its parameters in braces
        QSet<int> statuses; ///< documented ones
        bool isOpen = false;
        bool hasBody = false;

        [[nodiscard]] QString name() const { return QString::fromLatin1(method) + u' ' + path; }
    };
    [[nodiscard]] const std::vector<Operation> &operations() const { return m_operations; }
    /// The one whose path a target has; null when there is none.
    [[nodiscard]] const Operation *find(const QByteArray &method, const QByteArray &target) const;

    /// Why an answer is not one that the contract allows for this request; empty when it is.
    QString complaint(const QByteArray &method, const QByteArray &target, const HttpAnswer &answer);

    /// What was answered so far and not documented to be answered at all is in `complaint`; here is what is documented
    /// and was never answered: `POST /v1/orders 413`.
    [[nodiscard]] QStringList unanswered() const;

private:
    class Schemas;
    [[nodiscard]] const rapidjson::Value *answerOf(const Operation &operation, int status) const;
    [[nodiscard]] const rapidjson::Value &followed(const rapidjson::Value &value) const;

    rapidjson::Document m_document;
    std::vector<Operation> m_operations;
    std::unique_ptr<Schemas> m_schemas;
    std::map<QString, QSet<int>> m_answered;
};

} // namespace docket::test
