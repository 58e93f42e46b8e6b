// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace docket::wire {

/// What a page about an API has to know of its contract.
struct OpenApi {
    struct Parameter {
        QString name;
        QString place; ///< `path`, `query`, `header`
        QString description;
        bool isRequired = false;
    };
    struct Answer {
        QString status;
        QString description;
        QString schema; ///< name of its body's schema; empty without one
    };
    struct Operation {
        QString method; ///< in capitals
        QString path;
        QString tag;
        QString summary;
        QString description;
        QList<Parameter> parameters;
        QString bodySchema;
        QByteArray bodyExample; ///< JSON; empty without one
        QList<Answer> answers;
    };
    struct Tag {
        QString name;
        QString description;
    };

    QString title;
    QString version;
    QString description;
    QList<Tag> tags;
    std::vector<Operation> operations; ///< in the order of the contract
};

/// Reads an OpenAPI 3.1 document. References to components are followed.
Result<OpenApi> openApiFromJson(QByteArrayView json);

} // namespace docket::wire
