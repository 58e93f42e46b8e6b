// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workspace/answer.h"

#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace docket::ui {

/// Runs `work` on a thread of the program's pool and gives what it returns: for looking at files, which may lie on a
/// slow disk or far away. `work` must not use anything that may go meanwhile.
template <typename Work>
auto inBackground(Work work) -> workspace::Answer<std::invoke_result_t<Work>>
{
    using Value = std::invoke_result_t<Work>;
    // A std::function has to be copyable, a promise is not.
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QFuture<Value> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace docket::ui
