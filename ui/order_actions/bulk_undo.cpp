// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_actions/bulk_undo.h"

#include "ui/order_actions/bulk_panel.h"

using namespace Qt::StringLiterals;

namespace docket::ui {

using Stage = models::BulkRun::Stage;

void takeBack(Workbench &workbench, const std::shared_ptr<models::BulkRun> &back)
{
    // The connection holds the run until it is over.
    QObject::connect(back.get(), &models::BulkRun::stageChanged, &workbench.notices, [&workbench, back](Stage stage) {
        if (stage != Stage::Finished)
            return;
        const models::BulkCounts counts = back->counts();
        const int done = static_cast<int>(counts.done);
        if (counts.refused == 0) {
            workbench.notices.tell(BulkPanel::tr("%n order(s) are as before.", nullptr, done));
        } else {
            QStringList reasons;
            for (const models::RefusalGroup &group : models::refusalGroupsOf(back->items()))
                reasons.append(u"%1 (%2)"_s.arg(group.reason, workbench.formats.number(group.count)));
            workbench.notices.problem(BulkPanel::tr("%n order(s) are as before.", nullptr, done) + u' ' +
                                      BulkPanel::tr("%n could not be taken back and stay as they are: %1.", nullptr,
                                                    static_cast<int>(counts.refused))
                                          .arg(reasons.join(u", "_s)));
        }
        QMetaObject::invokeMethod(
            &workbench.notices, [back] { back->disconnect(); }, Qt::QueuedConnection);
    });
    back->start();
}

} // namespace docket::ui
