// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/wire/json_draft.h"
#include "services/workspace/workspace.h"

#include <QObject>
#include <QTimer>

namespace docket::ui {

/// Where drafts are kept in the shop's database.
inline QString draftKind()
{
    return QStringLiteral("draft");
}

/// Keeps one draft in the encrypted database while it is written: within a second of each change. What is pending when
/// it is destroyed is kept then. UI thread.
class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    DraftKeeper(workspace::Workspace &shop, QObject *parent);
    ~DraftKeeper() override;

    /// The draft as it is now; written soon, when it differs from what is kept.
    void keep(const wire::OrderDraft &draft);
    /// Writes at once what waits to be written.
    void flush();
    /// Writes the draft at once, and says when it is durable.
    workspace::Answer<Result<void>> keepNow(const wire::OrderDraft &draft);
    /// The draft is of no more use: removes it, whatever of it was written.
    void forget();
    /// The draft is kept already, as this.
    void setKept(const wire::OrderDraft &draft);

signals:
    void kept();
    /// The draft could not be written; it is tried again with the next change.
    void failed(const docket::Error &error);

private:
    void write();

    workspace::Workspace &m_shop;
    QTimer m_soon;
    wire::OrderDraft m_draft;
    QByteArray m_kept;
};

} // namespace docket::ui
