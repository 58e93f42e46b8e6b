// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/drafts_panel.h"

#include "ui/widgets/empty_state.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

DraftsPanel::DraftsPanel(Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_empty(new EmptyState(bench.theme, u"file-text"_s, this))
    , m_discard(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_continue(new QPushButton(this))
{
    setObjectName(u"draftsPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::panelPadding, Theme::panelPadding, Theme::panelPadding, Theme::panelPadding);
    column->setSpacing(Theme::space);
    m_title->setProperty("look", u"title"_s);
    m_list->setObjectName(u"drafts"_s);
    m_list->setWordWrap(true);
    m_list->installEventFilter(this);
    m_discard->setObjectName(u"discardDraft"_s);
    m_discard->setProperty("look", u"quiet"_s);
    m_close->setObjectName(u"closeDrafts"_s);
    m_continue->setObjectName(u"continueDraft"_s);
    m_continue->setProperty("look", u"primary"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_discard);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_continue);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(buttons);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &DraftsPanel::goOn);
    connect(m_continue, &QPushButton::clicked, this, &DraftsPanel::goOn);
    connect(m_discard, &QPushButton::clicked, this, &DraftsPanel::discard);
    connect(m_close, &QPushButton::clicked, this, &DraftsPanel::closeWanted);
    retranslate();
}

QString DraftsPanel::describe(const wire::OrderDraft &draft)
{
    const auto lines = static_cast<int>(
        std::ranges::count_if(draft.lines, [](const wire::DraftLine &line) { return !line.isBlank(); }));
    const QString count = tr("%n line(s)", nullptr, lines);
    if (draft.isEdit)
        return tr("Changes to %1 · %2").arg(draft.number, count);
    QString customer = draft.hasNewCustomer ? draft.newCustomer.name : draft.customerText;
    if (draft.hasNewCustomer && customer.isEmpty())
        customer = draft.newCustomer.company;
    return customer.trimmed().isEmpty() ? tr("New order, no customer yet · %1").arg(count)
                                        : tr("New order for %1 · %2").arg(customer, count);
}

void DraftsPanel::show(const std::vector<wire::OrderDraft> &drafts)
{
    m_drafts = drafts;
    fill();
}

void DraftsPanel::fill()
{
    const int row = std::max(m_list->currentRow(), 0);
    m_list->clear();
    for (const wire::OrderDraft &draft : m_drafts) {
        const QString begun = m_bench.formats.relative(draft.begunAt, m_bench.shop.clock().now());
        m_list->addItem(describe(draft) + u'\n' + tr("begun %1").arg(begun));
    }
    const bool isEmpty = m_drafts.empty();
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_discard->setVisible(!isEmpty);
    m_continue->setVisible(!isEmpty);
    if (!isEmpty)
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    setFocusProxy(isEmpty ? static_cast<QWidget *>(m_close) : m_list);
}

const wire::OrderDraft *DraftsPanel::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_drafts.at(static_cast<std::size_t>(row));
}

void DraftsPanel::goOn()
{
    if (const wire::OrderDraft *draft = current()) {
        // A copy: the panel may go while it is told.
        const wire::OrderDraft wanted = *draft;
        emit continueWanted(wanted);
    }
}

void DraftsPanel::discard()
{
    const wire::OrderDraft *draft = current();
    if (!draft)
        return;
    const wire::OrderDraft unwanted = *draft;
    std::erase_if(m_drafts, [&](const wire::OrderDraft &some) { return some.id == unwanted.id; });
    fill();
    emit discardWanted(unwanted);
}

bool DraftsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            goOn();
            return true;
        }
        if (key == Qt::Key_Delete) {
            discard();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DraftsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QWidget::changeEvent(event);
}

void DraftsPanel::retranslate()
{
    m_title->setText(tr("Unfinished orders"));
    m_list->setAccessibleName(tr("Unfinished orders"));
    m_empty->setTexts(tr("Nothing is unfinished"),
                      tr("Orders that you close before they are placed wait here, also after a crash."));
    m_discard->setText(tr("Discard draft"));
    m_discard->setToolTip(tr("Discard the marked draft (Delete)"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Esc"));
    m_continue->setText(tr("Continue"));
    m_continue->setToolTip(tr("Enter"));
}

} // namespace docket::ui
