// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QSet>

namespace docket::test {

/// From now on, as long as they live, the models of Docket's that are seen in a window fail the test where they break a
/// rule of QAbstractItemModel. How many they are.
inline int watchModels(const QWidget &window)
{
    QSet<QAbstractItemModel *> models;
    for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        QAbstractItemModel *model = view->model();
        while (model && QByteArray(model->metaObject()->className()).startsWith("docket::")) {
            models.insert(model);
            const auto *proxy = qobject_cast<QAbstractProxyModel *>(model);
            model = proxy ? proxy->sourceModel() : nullptr;
        }
    }
    for (QAbstractItemModel *model : std::as_const(models))
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
    return static_cast<int>(models.size());
}

} // namespace docket::test
