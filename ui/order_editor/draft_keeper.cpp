// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/draft_keeper.h"

namespace docket::ui {

namespace {
constexpr std::chrono::milliseconds afterLastChange{500};
} // namespace

DraftKeeper::DraftKeeper(workspace::Workspace &shop, QObject *parent) : QObject(parent), m_shop(shop)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterLastChange);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::write);
}

DraftKeeper::~DraftKeeper()
{
    flush();
}

void DraftKeeper::keep(const wire::OrderDraft &draft)
{
    m_draft = draft;
    // Not begun anew by each key: somebody who types without a pause is to be kept as well.
    if (!m_soon.isActive())
        m_soon.start();
}

void DraftKeeper::flush()
{
    if (!m_soon.isActive())
        return;
    m_soon.stop();
    write();
}

void DraftKeeper::forget()
{
    m_soon.stop();
    if (!m_draft.id.isEmpty())
        m_shop.forgetDocument(draftKind(), m_draft.id).then(this, [this](const Result<void> &gone) {
            if (!gone)
                emit failed(gone.error());
        });
    m_kept.clear();
}

workspace::Answer<Result<void>> DraftKeeper::keepNow(const wire::OrderDraft &draft)
{
    m_soon.stop();
    m_draft = draft;
    m_kept = wire::toJson(draft);
    return m_shop.keepDocument(draftKind(), draft.id, m_kept);
}

void DraftKeeper::setKept(const wire::OrderDraft &draft)
{
    m_draft = draft;
    m_kept = wire::toJson(draft);
}

void DraftKeeper::write()
{
    const QByteArray document = wire::toJson(m_draft);
    if (document == m_kept)
        return;
    m_kept = document;
    m_shop.keepDocument(draftKind(), m_draft.id, document).then(this, [this, document](const Result<void> &done) {
        if (done) {
            emit kept();
            return;
        }
        if (m_kept == document)
            m_kept.clear();
        emit failed(done.error());
    });
}

} // namespace docket::ui
