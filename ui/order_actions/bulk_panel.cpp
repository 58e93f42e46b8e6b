// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_actions/bulk_panel.h"

#include "models/order_changes/bulk_plans.h"
#include "models/order_changes/known_words.h"
#include "models/text/error_text.h"
#include "ui/order_actions/bulk_undo.h"
#include "ui/order_actions/result_filter.h"
#include "ui/order_actions/task_fields.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/error_label.h"
#include "ui/widgets/progress_panel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace docket::ui {

using models::BulkResultModel;
using Stage = models::BulkRun::Stage;

BulkPanel::BulkPanel(Workbench &workbench, BulkKind kind, const QList<quint32> &positions, QWidget *parent)
    : TaskPanel(workbench.theme, parent)
    , m_workbench(workbench)
    , m_kind(kind)
    , m_positions(positions)
    , m_input(new QLineEdit(this))
    , m_inputLabel(new QLabel(this))
    , m_removed(new QLineEdit(this))
    , m_removedLabel(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_progress(new ProgressPanel(workbench.formats, this))
    , m_onlyFailed(new QCheckBox(this))
    , m_table(new QTableView(this))
    , m_shown(new ResultFilter(this))
    , m_copy(new QPushButton(this))
    , m_retry(new QPushButton(this))
{
    setObjectName(u"bulkPanel"_s);
    buildFields();
    buildResults();
    retranslate();
    if (m_positions.size() > models::BulkRun::mostOrders) {
        warning()->setText(tr("%1 orders are selected; at most %2 can be changed at once. Narrow the selection first.")
                               .arg(workbench.formats.number(m_positions.size()),
                                    workbench.formats.number(models::BulkRun::mostOrders)));
        setPossible(false);
        m_input->setEnabled(false);
        m_removed->setEnabled(false);
    } else if (!needsInput()) {
        rehearse();
    }
}

BulkPanel::~BulkPanel()
{
    if (m_run)
        m_run->cancel();
}

void BulkPanel::buildFields()
{
    m_input->setObjectName(u"bulkInput"_s);
    m_removed->setObjectName(u"bulkRemovedTags"_s);
    m_summary->setObjectName(u"bulkSummary"_s);
    m_summary->setWordWrap(true);
    m_inputError = addTaskField(body(), m_inputLabel, m_input);
    addTaskField(body(), m_removedLabel, m_removed);
    const bool hasField = needsInput() || m_kind == BulkKind::Ship;
    m_input->setVisible(hasField);
    m_inputLabel->setVisible(hasField);
    m_removed->setVisible(m_kind == BulkKind::Tags);
    m_removedLabel->setVisible(m_kind == BulkKind::Tags);
    body()->addWidget(m_summary);
    body()->addWidget(m_progress);
    m_progress->hide();
    for (QLineEdit *field : {m_input, m_removed}) {
        watchKeysOf(field);
        connect(field, &QLineEdit::textEdited, this, &BulkPanel::forgetRun);
        connect(field, &QLineEdit::returnPressed, primary(), &QPushButton::click);
    }
    connect(m_progress, &ProgressPanel::cancelWanted, this, [this] {
        if (m_run)
            m_run->cancel();
    });
    setFocusProxy(hasField ? static_cast<QWidget *>(m_input) : primary());
    m_workbench.shop.read([](workspace::ReadSession &session) { return models::readKnownWords(session); })
        .then(this, [this](const models::KnownWords &words) {
            if (m_kind == BulkKind::Tags) {
                completeListWith(m_input, words.tags);
                completeListWith(m_removed, words.tags);
            } else {
                completeWith(m_input, m_kind == BulkKind::Ship     ? words.carriers
                                      : m_kind == BulkKind::Cancel ? words.cancelReasons
                                                                   : words.holdReasons);
            }
        });
}

void BulkPanel::buildResults()
{
    m_onlyFailed->setObjectName(u"bulkOnlyFailed"_s);
    m_table->setObjectName(u"bulkResults"_s);
    m_copy->setObjectName(u"bulkCopy"_s);
    m_retry->setObjectName(u"bulkRetry"_s);
    m_table->setModel(m_shown);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setMinimumHeight(theme().rowHeight() * 5);
    body()->addWidget(m_onlyFailed);
    body()->addWidget(m_table, 1);
    body()->addStretch(0);
    for (QPushButton *button : {m_copy, m_retry}) {
        button->setAutoDefault(false);
        footer()->insertWidget(footer()->count() - 1, button);
    }
    connect(m_onlyFailed, &QCheckBox::toggled, this, &BulkPanel::updateFilter);
    connect(m_copy, &QPushButton::clicked, this, &BulkPanel::copyResults);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (m_run && m_run->stage() == Stage::Finished)
            m_run->retry();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit m_workbench.navigation.orderWanted(index.data(BulkResultModel::OrderIdRole).toUuid());
    });
    forgetRun();
}

bool BulkPanel::needsInput() const
{
    return m_kind == BulkKind::Hold || m_kind == BulkKind::Cancel || m_kind == BulkKind::Tags;
}

bool BulkPanel::isWorking() const
{
    return m_run && m_run->stage() == Stage::Running;
}

models::BulkPlan BulkPanel::plan() const
{
    const QString text = m_input->text().trimmed();
    switch (m_kind) {
    case BulkKind::Hold:
        return models::holdPlan(text);
    case BulkKind::Release:
        return models::releasePlan();
    case BulkKind::Ship:
        return models::shipPlan(text);
    case BulkKind::Deliver:
        return models::deliverPlan();
    case BulkKind::Cancel:
        return models::cancelPlan(text);
    case BulkKind::Tags:
        return models::tagPlan(models::tagsIn(m_input->text()), models::tagsIn(m_removed->text()));
    }
    return {};
}

// Another reason or another tag is another change: it is rehearsed anew.
void BulkPanel::forgetRun()
{
    if (isWorking())
        return;
    if (m_run)
        m_run->cancel();
    m_run.reset();
    m_shown->setSourceModel(nullptr);
    delete m_model;
    m_model = nullptr;
    m_inputError->setError({});
    follow(Stage::Idle);
}

void BulkPanel::execute()
{
    // Stopped while it was checked, or not readable: checked anew.
    if (!m_run || m_run->stage() == Stage::Idle || m_run->stage() == Stage::Failed) {
        forgetRun();
        rehearse();
    } else if (m_run->stage() == Stage::Rehearsed) {
        m_run->start();
    } else if (m_run->stage() == Stage::Finished) {
        emit closeWanted();
    }
}

void BulkPanel::rehearse()
{
    const bool isEmpty =
        m_input->text().trimmed().isEmpty() && (m_kind != BulkKind::Tags || m_removed->text().trimmed().isEmpty());
    if (needsInput() && isEmpty) {
        m_inputError->setError(m_kind == BulkKind::Tags ? tr("Name a tag.") : tr("Say why."));
        m_input->setFocus();
        return;
    }
    auto run = std::make_shared<models::BulkRun>(m_workbench.shop, plan());
    show(run);
    run->prepare(m_positions);
}

void BulkPanel::show(std::shared_ptr<Run> run)
{
    m_run = std::move(run);
    m_model = new BulkResultModel(m_run.get(), this);
    m_shown->setSourceModel(m_model);
    connect(m_run.get(), &Run::stageChanged, this, &BulkPanel::follow);
    connect(m_run.get(), &Run::progressed, m_progress, &ProgressPanel::report);
}

void BulkPanel::follow(Stage stage)
{
    const bool isBusy = stage == Stage::Preparing || stage == Stage::Running;
    const bool hasResults = m_run && (stage == Stage::Rehearsed || stage == Stage::Running || stage == Stage::Finished);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_progress->setVisible(isBusy);
    if (isBusy)
        m_progress->begin();
    else
        m_progress->end();
    // Before the field and the button are disabled: the focus would leave the panel.
    if (isBusy && hadFocus)
        m_progress->setFocus();
    setBusy(isBusy);
    for (QLineEdit *field : {m_input, m_removed})
        field->setEnabled(stage == Stage::Idle || stage == Stage::Rehearsed);
    m_table->setVisible(hasResults);
    m_onlyFailed->setVisible(hasResults);
    m_copy->setVisible(stage == Stage::Finished);
    const models::BulkCounts counts = m_run ? m_run->counts() : models::BulkCounts{};
    m_retry->setVisible(stage == Stage::Finished && counts.refused + counts.waiting > 0);
    setPossible(stage != Stage::Rehearsed || counts.waiting > 0);
    setError(stage == Stage::Failed ? models::sentenceOf(m_run->failure()) : QString());
    if (stage == Stage::Rehearsed || stage == Stage::Finished)
        m_onlyFailed->setChecked(counts.refused > 0);
    updateFilter();
    retranslate();
    const bool startedByItself = !needsInput() && m_kind != BulkKind::Ship;
    if (!isBusy && stage != Stage::Idle && (hadFocus || startedByItself))
        primary()->setFocus();
    if (stage == Stage::Finished)
        finish();
}

void BulkPanel::finish()
{
    const models::BulkCounts counts = m_run->counts();
    // Where the panel is in sight it says the rest.
    const QString text = isVisible() ? BulkWords::done(m_kind, counts.done) : summary();
    const qsizetype undoable = m_run->undoable();
    if (counts.done == 0 || undoable == 0) {
        m_workbench.notices.tell(text);
        return;
    }
    const QString whole = undoable == counts.done
                              ? text
                              : text + u' ' + tr("Undo reaches %n of them.", nullptr, static_cast<int>(undoable));
    Workbench &workbench = m_workbench;
    const QPointer<BulkPanel> self(this);
    m_workbench.notices.offerUndo(whole, [&workbench, self, run = m_run] {
        takeBack(workbench, std::shared_ptr<Run>(run->inverse()));
        if (self)
            emit self->closeWanted();
    });
}

void BulkPanel::updateFilter()
{
    static_cast<ResultFilter *>(m_shown)->setOnlyFailed(m_onlyFailed->isChecked(),
                                                        m_run && m_run->stage() == Stage::Finished);
    m_table->resizeColumnToContents(BulkResultModel::Number);
}

QString BulkPanel::summary() const
{
    if (!m_run || m_run->stage() == Stage::Idle || m_run->stage() == Stage::Failed)
        return tr("%n order(s) selected. Nothing is changed before you have seen what is possible.", nullptr,
                  static_cast<int>(m_positions.size()));
    const Stage stage = m_run->stage();
    if (stage == Stage::Preparing)
        return tr("Looking at what is possible…");
    if (stage == Stage::Running)
        return BulkWords::title(m_kind);
    const models::BulkCounts counts = m_run->counts();
    QStringList sentences;
    if (stage == Stage::Rehearsed)
        sentences.append(BulkWords::possible(m_kind, counts.waiting));
    else
        sentences.append(BulkWords::done(m_kind, counts.done));
    if (counts.refused > 0) {
        QStringList reasons;
        for (const models::RefusalGroup &group : models::refusalGroupsOf(m_run->items()))
            reasons.append(u"%1 (%2)"_s.arg(group.reason, m_workbench.formats.number(group.count)));
        sentences.append(tr("%n cannot: %1.", nullptr, static_cast<int>(counts.refused)).arg(reasons.join(u", "_s)));
    }
    if (counts.unchanged > 0)
        sentences.append(tr("%n need no change.", nullptr, static_cast<int>(counts.unchanged)));
    if (stage == Stage::Finished && counts.waiting > 0)
        sentences.append(tr("%n were not begun.", nullptr, static_cast<int>(counts.waiting)));
    if (stage == Stage::Rehearsed && (m_kind == BulkKind::Ship || m_kind == BulkKind::Deliver))
        sentences.append(tr("This cannot be taken back."));
    else if (stage == Stage::Rehearsed && m_kind == BulkKind::Cancel)
        sentences.append(tr("Where a part has shipped or was canceled before, this cannot be taken back."));
    return sentences.join(u' ');
}

void BulkPanel::copyResults() const
{
    QStringList rows;
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_shown->columnCount(); ++column)
            cells.append(m_shown->index(row, column).data().toString());
        rows.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(rows.join(u'\n'));
}

void BulkPanel::retranslate()
{
    const Stage stage = m_run ? m_run->stage() : Stage::Idle;
    setTitle(BulkWords::title(m_kind), tr("%n order(s)", nullptr, static_cast<int>(m_positions.size())));
    m_inputLabel->setText(m_kind == BulkKind::Ship   ? tr("Carrier")
                          : m_kind == BulkKind::Tags ? tr("Tags to add, separated by commas")
                                                     : tr("Reason"));
    m_removedLabel->setText(tr("Tags to remove, separated by commas"));
    m_summary->setText(summary());
    m_progress->setTitle(BulkWords::title(m_kind));
    m_onlyFailed->setText(tr("Only what cannot be done"));
    m_table->setAccessibleName(tr("Results"));
    m_copy->setText(tr("Copy"));
    m_retry->setText(tr("Retry failed"));
    if (stage == Stage::Rehearsed)
        primary()->setText(BulkWords::apply(m_kind, m_run->counts().waiting));
    else if (stage == Stage::Finished)
        primary()->setText(tr("Close"));
    else
        primary()->setText(tr("Check"));
    if (m_model)
        m_model->retranslate();
}

} // namespace docket::ui
