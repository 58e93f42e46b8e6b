// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/record_pane.h"

#include "models/text/error_text.h"
#include "ui/widgets/banner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace docket::ui {

RecordPane::RecordPane(Workbench &workbench, domain::Permission toChange, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_mayChange(workbench.may(toChange))
    , m_title(new QLabel(this))
    , m_links(new QHBoxLayout)
    , m_error(new Banner(workbench.theme, Banner::Kind::Error, this))
    , m_question(new Banner(workbench.theme, Banner::Kind::Warning, this))
    , m_questionSave(new QPushButton(this))
    , m_questionDiscard(new QPushButton(this))
    , m_questionStay(new QPushButton(this))
    , m_changedElsewhere(new Banner(workbench.theme, Banner::Kind::Warning, this))
    , m_showNewer(new QPushButton(this))
    , m_scroll(new QScrollArea(this))
    , m_body(new QVBoxLayout)
    , m_footer(new QWidget(this))
    , m_save(new QPushButton(m_footer))
    , m_discard(new QPushButton(m_footer))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &RecordPane::save);
    connect(m_discard, &QPushButton::clicked, this, &RecordPane::discard);
    connect(m_questionSave, &QPushButton::clicked, this, &RecordPane::save);
    connect(m_questionDiscard, &QPushButton::clicked, this, [this] {
        const auto wanted = std::exchange(m_wanted, std::nullopt);
        m_question->setText({});
        if (wanted && wanted->isNew)
            openNewNow();
        else if (wanted)
            openNow(wanted->id);
    });
    connect(m_questionStay, &QPushButton::clicked, this, [this] {
        m_wanted.reset();
        m_question->setText({});
        emit stayed();
        focusFirst();
    });
    connect(m_showNewer, &QPushButton::clicked, this, [this] { openNow(m_id); });
}

void RecordPane::build()
{
    m_title->setProperty("look", u"title"_s);
    m_title->setObjectName(u"recordTitle"_s);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_error->setObjectName(u"recordError"_s);
    m_question->setObjectName(u"unsavedQuestion"_s);
    m_changedElsewhere->setObjectName(u"changedElsewhere"_s);
    m_questionSave->setObjectName(u"questionSave"_s);
    m_questionDiscard->setObjectName(u"questionDiscard"_s);
    m_questionStay->setObjectName(u"questionStay"_s);
    m_showNewer->setObjectName(u"showNewer"_s);
    m_save->setObjectName(u"save"_s);
    m_save->setProperty("look", u"primary"_s);
    m_discard->setObjectName(u"discard"_s);
    m_question->addWidget(m_questionSave);
    m_question->addWidget(m_questionDiscard);
    m_question->addWidget(m_questionStay);
    m_changedElsewhere->addWidget(m_showNewer);

    auto *content = new QFrame;
    content->setProperty("look", u"panel"_s);
    content->setLayout(m_body);
    m_body->setContentsMargins(Theme::panelPadding, Theme::space, Theme::panelPadding, Theme::panelPadding);
    m_body->setSpacing(Theme::space);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(Theme::panelPadding, Theme::panelPadding, Theme::panelPadding, 0);
    head->setSpacing(Theme::space);
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title, 1);
    head->addLayout(titleRow);
    head->addLayout(m_links);
    for (QWidget *banner : {static_cast<QWidget *>(m_question), static_cast<QWidget *>(m_changedElsewhere),
                            static_cast<QWidget *>(m_error)})
        head->addWidget(banner);
    auto *foot = new QHBoxLayout(m_footer);
    foot->setContentsMargins(Theme::panelPadding, Theme::space, Theme::panelPadding, Theme::space);
    foot->addStretch();
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_footer);
}

bool RecordPane::isChanged() const
{
    return isOpen() && contents() != m_savedContents;
}

void RecordPane::open(const QString &id)
{
    if (isChanged() && (m_isNew || id != m_id)) {
        m_wanted = Wanted{id, false};
        ask();
        return;
    }
    if (m_isNew || id != m_id)
        openNow(id);
}

void RecordPane::openNew()
{
    if (isChanged()) {
        m_wanted = Wanted{{}, true};
        ask();
        return;
    }
    openNewNow();
}

void RecordPane::ask()
{
    m_question->setText(tr("%1 has changes that are not saved.").arg(title()));
    m_questionSave->setFocus(Qt::OtherFocusReason);
}

void RecordPane::openNow(const QString &id)
{
    m_reading = id;
    read(id);
}

void RecordPane::openNewNow()
{
    m_reading.clear();
    m_id.clear();
    m_isNew = true;
    {
        const QScopedValueRollback putting(m_isPutting, true);
        clear();
    }
    m_savedContents = contents();
    m_error->setText({});
    m_question->setText({});
    m_changedElsewhere->setText({});
    clearErrors();
    update();
    emit opened({});
    focusFirst();
}

void RecordPane::recordRead(const QString &id)
{
    const bool isOther = m_isNew || id != m_id;
    m_id = id;
    m_isNew = false;
    {
        const QScopedValueRollback putting(m_isPutting, true);
        putBack();
    }
    m_savedContents = contents();
    m_error->setText({});
    m_question->setText({});
    m_changedElsewhere->setText({});
    clearErrors();
    update();
    if (isOther)
        emit opened(id);
}

void RecordPane::recordMissing(const QString &)
{
    m_error->setText(missingText());
    emit stayed();
}

void RecordPane::readFailed(const Error &error)
{
    m_error->setText(models::sentenceOf(error));
    emit stayed();
}

void RecordPane::save()
{
    if (!isOpen() || m_isSaving || !m_mayChange)
        return;
    clearErrors();
    m_error->setText({});
    const auto body = command();
    if (!body) {
        refuse(body.error());
        return;
    }
    m_isSaving = true;
    update();
    const NewCheck check = m_isNew ? checkOfNew(*body) : NewCheck();
    if (!check) {
        execute(*body);
        return;
    }
    m_workbench.shop.read(check).then(this, [this, body = *body](const Result<std::optional<Error>> &obstacle) {
        if (!obstacle)
            refuse({obstacle.error()});
        else if (*obstacle)
            refuse({**obstacle});
        else
            execute(body);
    });
}

void RecordPane::execute(const domain::CommandBody &body)
{
    m_workbench.shop.execute(body).then(this,
                                        [this, body, sent = contents()](const Decided<ordering::Outcome> &outcome) {
                                            if (outcome)
                                                finish(body, sent, *outcome);
                                            else
                                                refuse(outcome.error());
                                        });
}

void RecordPane::finish(const domain::CommandBody &body, const QStringList &sent, const ordering::Outcome &outcome)
{
    m_isSaving = false;
    m_id = idOf(body);
    m_reading = m_id;
    m_isNew = false;
    m_savedContents = sent;
    m_changedElsewhere->setText({});
    const auto inverse = accept(body);
    // What was typed since stays; else the fields show what was saved, blanks trimmed.
    if (contents() == sent)
        recordRead(m_id);
    tellSaved(outcome.events.empty() ? std::nullopt : inverse);
    update();
    emit saved(m_id);
    goOn();
}

void RecordPane::goOn()
{
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    m_question->setText({});
    if (!wanted)
        return;
    if (wanted->isNew)
        openNewNow();
    else
        openNow(wanted->id);
}

void RecordPane::tellSaved(const std::optional<domain::CommandBody> &inverse)
{
    if (!inverse) {
        m_workbench.notices.tell(savedText());
        return;
    }
    Notices &notices = m_workbench.notices;
    workspace::Workspace &shop = m_workbench.shop;
    const QString undone = undoneText();
    notices.offerUndo(savedText(), [&notices, &shop, undone, inverse = *inverse] {
        shop.execute(inverse).then(&notices, [&notices, undone](const Decided<ordering::Outcome> &outcome) {
            if (outcome)
                notices.tell(undone);
            else
                notices.problem(models::sentencesOf(outcome.error()));
        });
    });
}

void RecordPane::refuse(const Rejection &rejection)
{
    m_isSaving = false;
    update();
    Rejection elsewhere;
    for (const Error &error : rejection) {
        if (!showAtField(error))
            elsewhere.append(error);
    }
    if (!elsewhere.isEmpty())
        m_error->setText(tr("Not saved; what you typed is still here. %1").arg(models::sentencesOf(elsewhere)));
    focusFirstError();
}

void RecordPane::discard()
{
    if (!isChanged())
        return;
    m_wanted.reset();
    m_question->setText({});
    if (m_isNew)
        openNewNow();
    else
        openNow(m_id);
}

void RecordPane::noteChanged(const QStringList &ids)
{
    if (m_isSaving || m_isNew || m_id.isEmpty() || !ids.contains(m_id))
        return;
    if (isChanged())
        m_changedElsewhere->setText(
            tr("%1 was changed meanwhile. Saving replaces that with what is here.").arg(title()));
    else
        openNow(m_id);
}

void RecordPane::contentsEdited()
{
    if (m_isPutting)
        return;
    if (!isChanged() && m_wanted)
        goOn();
    update();
}

void RecordPane::update()
{
    m_title->setText(title());
    m_footer->setVisible(isOpen() && m_mayChange);
    m_save->setEnabled(isChanged() && !m_isSaving);
    m_discard->setEnabled(isChanged() && !m_isSaving);
    updateFields();
    emit stateChanged();
}

void RecordPane::retranslate()
{
    m_questionSave->setText(tr("Save"));
    m_questionDiscard->setText(tr("Discard"));
    m_questionStay->setText(tr("Keep editing"));
    m_showNewer->setText(tr("Show the newer one"));
    m_save->setText(tr("Save"));
    m_discard->setText(tr("Discard changes"));
    m_title->setText(title());
    if (m_wanted)
        ask();
}

void RecordPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace docket::ui
