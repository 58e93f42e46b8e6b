// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_editor/order_editor.h"

#include "models/text/error_text.h"
#include "ui/order_editor/address_section.h"
#include "ui/order_editor/customer_section.h"
#include "ui/order_editor/details_section.h"
#include "ui/order_editor/difference_view.h"
#include "ui/order_editor/draft_of_order.h"
#include "ui/order_editor/lines_section.h"
#include "ui/order_editor/totals_bar.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace docket::ui {

OrderEditor::OrderEditor(Workbench &bench, QWidget *parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_formats(bench.formats)
    , m_products(bench.shop)
    , m_keeper(bench.shop, nullptr)
    , m_rehearsal(bench.shop, nullptr)
{
    setObjectName(u"orderEditor"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    m_body = new QStackedWidget(this);
    m_loading = new QLabel(m_body);
    m_loading->setAlignment(Qt::AlignCenter);
    m_loading->setWordWrap(true);
    m_loading->setMargin(Theme::panelPadding);
    m_preview = new DifferenceView(bench.theme, m_body);
    m_body->addWidget(m_loading);
    m_body->addWidget(makeForm());
    m_body->addWidget(m_preview);
    column->addWidget(m_body, 1);
    column->addWidget(makeFooter());
    connectSections();
    setTabOrders();
    if (bench.hub) {
        m_products.setHub(bench.hub);
        m_customer->setHub(bench.hub);
        connect(bench.hub, &workspace::HubConnection::changed, this, &OrderEditor::showLive);
    }
    retranslate();
    setStage(Stage::Loading);
}

OrderEditor::~OrderEditor()
{
    // While members are still there that the fields refer to; what they say in going is of no interest.
    m_isSaved = true;
    delete m_body;
}

QWidget *OrderEditor::makeHeader()
{
    auto *header = new QFrame(this);
    header->setProperty("look", u"panel"_s);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(Theme::panelPadding, Theme::panelPadding, Theme::panelPadding, Theme::space);
    column->setSpacing(Theme::space);
    auto *row = new QHBoxLayout;
    m_title = new QLabel(header);
    m_title->setObjectName(u"editorTitle"_s);
    m_title->setProperty("look", u"title"_s);
    m_state = new QLabel(header);
    m_state->setObjectName(u"draftState"_s);
    m_state->setProperty("look", u"secondary"_s);
    row->addWidget(m_title, 1);
    row->addWidget(m_state);
    column->addLayout(row);
    m_live = new QLabel(header);
    m_live->setObjectName(u"liveState"_s);
    m_live->setProperty("look", u"secondary"_s);
    m_live->setWordWrap(true);
    m_live->hide();
    column->addWidget(m_live);
    m_banner = new Banner(m_bench.theme, Banner::Kind::Error, header);
    m_banner->setObjectName(u"editorBanner"_s);
    m_staleBanner = new Banner(m_bench.theme, Banner::Kind::Warning, header);
    m_staleBanner->setObjectName(u"staleBanner"_s);
    m_keepMine = new QPushButton(m_staleBanner);
    m_keepMine->setObjectName(u"keepMine"_s);
    m_takeTheirs = new QPushButton(m_staleBanner);
    m_takeTheirs->setObjectName(u"takeTheirs"_s);
    m_staleBanner->addWidget(m_keepMine);
    m_staleBanner->addWidget(m_takeTheirs);
    column->addWidget(m_banner);
    column->addWidget(m_staleBanner);
    return header;
}

QWidget *OrderEditor::makeForm()
{
    m_form = new QScrollArea(m_body);
    m_form->setWidgetResizable(true);
    m_form->setFrameShape(QFrame::NoFrame);
    m_form->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->setFocusPolicy(Qt::NoFocus);
    auto *content = new QFrame;
    content->setProperty("look", u"panel"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::panelPadding, Theme::space, Theme::panelPadding, Theme::panelPadding);
    column->setSpacing(2 * Theme::space);
    m_customer = new CustomerSection(m_bench.shop, m_formats, m_bench.theme, m_bench.may(domain::Permission::Catalogue),
                                     content);
    m_advice = new Banner(m_bench.theme, Banner::Kind::Warning, content);
    m_advice->setObjectName(u"advice"_s);
    m_address = new AddressSection(content);
    m_lines = new LinesSection(m_bench.shop, m_formats, m_bench.theme, content);
    m_details = new DetailsSection(
        m_bench, m_formats, [this] { return today(); }, content);
    column->addWidget(m_customer);
    column->addWidget(m_advice);
    column->addWidget(m_address);
    column->addWidget(m_lines);
    column->addWidget(m_details);
    column->addStretch(1);
    m_form->setWidget(content);
    return m_form;
}

// From the lines, of which more are made, to what is below them.
void OrderEditor::setTabOrders()
{
    const QWidgetList fields =
        m_lines->fieldsInOrder() + m_details->fieldsInOrder() + QWidgetList{m_discard, m_back, m_submit};
    for (qsizetype i = 1; i < fields.size(); ++i)
        setTabOrder(fields.at(i - 1), fields.at(i));
}

QWidget *OrderEditor::makeFooter()
{
    auto *footer = new QFrame(this);
    footer->setProperty("look", u"panel"_s);
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(0, 0, 0, Theme::panelPadding);
    column->setSpacing(Theme::space);
    auto *line = new QFrame(footer);
    line->setProperty("look", u"line"_s);
    column->addWidget(line);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(Theme::panelPadding, 0, Theme::panelPadding, 0);
    inside->setSpacing(Theme::space);
    m_totals = new TotalsBar(m_bench.theme, footer);
    m_asking = new QLabel(footer);
    m_asking->setObjectName(u"draftQuestion"_s);
    m_asking->setWordWrap(true);
    inside->addWidget(m_totals);
    inside->addWidget(m_asking);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space);
    m_discard = new QPushButton(footer);
    m_discard->setObjectName(u"discard"_s);
    m_discard->setProperty("look", u"quiet"_s);
    m_back = new QPushButton(footer);
    m_back->setObjectName(u"back"_s);
    m_submit = new QPushButton(footer);
    m_submit->setObjectName(u"submit"_s);
    m_submit->setProperty("look", u"primary"_s);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_submit);
    inside->addLayout(buttons);
    column->addLayout(inside);
    return footer;
}

void OrderEditor::connectSections()
{
    connect(m_customer, &CustomerSection::edited, this, &OrderEditor::textsChanged);
    connect(m_customer, &CustomerSection::picked, this, &OrderEditor::customerPicked);
    connect(m_address, &AddressSection::edited, this, &OrderEditor::textsChanged);
    connect(m_lines, &LinesSection::edited, this, &OrderEditor::textsChanged);
    connect(m_lines, &LinesSection::rowAdded, this, &OrderEditor::setTabOrders);
    connect(m_lines, &LinesSection::chosen, &m_products, &models::ProductCards::add);
    connect(m_lines, &LinesSection::lineCompleted, &m_keeper, &DraftKeeper::flush);
    connect(m_details, &DetailsSection::edited, this, &OrderEditor::textsChanged);
    connect(&m_products, &models::ProductCards::changed, this, &OrderEditor::evaluate);

    const auto searched = [this] {
        if (m_waitsForSearch)
            submit();
    };
    // After the answer's own slots have taken what was found.
    connect(m_customer, &CustomerSection::searched, this, searched, Qt::QueuedConnection);
    connect(m_lines, &LinesSection::searched, this, searched, Qt::QueuedConnection);
    const auto searchFailed = [this](const Error &error) {
        m_waitsForSearch = false;
        showProblem(models::sentenceOf(error));
    };
    connect(m_customer, &CustomerSection::failed, this, searchFailed);
    connect(m_lines, &LinesSection::failed, this, searchFailed);
    connect(&m_products, &models::ProductCards::failed, this, searchFailed);

    connect(&m_rehearsal, &Rehearsal::answered, this, &OrderEditor::rehearsed);
    connect(&m_keeper, &DraftKeeper::kept, this, [this] {
        if (std::exchange(m_keepFailed, false))
            showProblem({});
        m_state->setText(tr("Draft kept"));
    });
    connect(&m_keeper, &DraftKeeper::failed, this, [this](const Error &error) {
        m_keepFailed = true;
        m_state->setText(tr("Draft not kept"));
        showProblem(
            tr("What you type cannot be kept on disk; it stays in this panel only. %1").arg(models::sentenceOf(error)));
    });
    connect(&m_bench.shop, &workspace::Workspace::ordersChanged, this, &OrderEditor::ordersChanged);

    connect(m_keepMine, &QPushButton::clicked, this, &OrderEditor::keepMine);
    connect(m_takeTheirs, &QPushButton::clicked, this, &OrderEditor::takeTheirs);
    connect(m_discard, &QPushButton::clicked, this, &OrderEditor::discard);
    connect(m_back, &QPushButton::clicked, this, &OrderEditor::stepBack);
    connect(m_submit, &QPushButton::clicked, this, [this] {
        if (m_question == Question::KeepDraft)
            keepForLater();
        else
            submit();
    });
}

void OrderEditor::setStage(Stage stage)
{
    m_stage = stage;
    if (stage == Stage::Loading)
        m_body->setCurrentWidget(m_loading);
    else if (stage == Stage::Form)
        m_body->setCurrentWidget(m_form);
    else if (stage == Stage::Preview)
        m_body->setCurrentWidget(m_preview);
    // What goes dead passes the focus on to whatever comes next, which may be outside of the panel.
    if (stage == Stage::Saving && isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason);
    m_body->setEnabled(stage != Stage::Saving);
    m_question = Question::None;
    showTitle();
    showFooter();
}

void OrderEditor::showTitle()
{
    if (!m_draft.isEdit)
        m_title->setText(tr("New order"));
    else if (m_stage == Stage::Preview)
        m_title->setText(tr("Review changes to %1").arg(m_draft.number));
    else
        m_title->setText(tr("Edit order %1").arg(m_draft.number));
}

void OrderEditor::showFooter()
{
    const bool asks = m_question == Question::KeepDraft;
    const bool isForm = m_stage == Stage::Form;
    m_asking->setVisible(asks);
    m_asking->setText(tr("Keep what you typed as a draft, to go on later?"));
    m_totals->setVisible(m_stage != Stage::Loading);
    m_discard->setVisible(isForm && m_isTouched);
    m_discard->setText(tr("Discard draft"));
    m_back->setEnabled(m_stage != Stage::Saving);
    m_submit->setEnabled(isForm || m_stage == Stage::Preview);
    m_submit->setVisible(m_stage != Stage::Loading);
    const auto say = [](QPushButton *button, const QString &text, const QString &hint) {
        button->setText(text);
        button->setToolTip(hint);
    };
    if (asks) {
        say(m_back, tr("Go on editing"), tr("Esc"));
        say(m_submit, tr("Keep draft"), tr("Enter"));
    } else if (m_stage == Stage::Preview) {
        say(m_back, tr("Back to editing"), tr("Esc"));
        say(m_submit, tr("Save changes"), tr("Ctrl+Enter"));
    } else if (m_stage == Stage::Saving) {
        say(m_submit, tr("Saving…"), {});
    } else {
        say(m_back, tr("Close"), tr("Esc"));
        say(m_submit, m_draft.isEdit ? tr("Review changes") : tr("Place order"), tr("Ctrl+Enter"));
    }
}

void OrderEditor::retranslate()
{
    m_loading->setText(tr("Loading…"));
    m_keepMine->setText(tr("Keep my changes"));
    m_takeTheirs->setText(tr("Start again"));
    m_customer->retranslate();
    m_address->retranslate();
    m_lines->retranslate();
    m_details->retranslate();
    m_totals->retranslate();
    showTitle();
    showFooter();
}

void OrderEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const wire::OrderDraft mine = draft();
        const models::Formats before = std::exchange(m_formats, m_bench.formats);
        retranslate();
        if (m_stage != Stage::Loading) {
            showDraft(inFormatsOf(mine, before, m_formats, today()));
            evaluate();
        }
    }
    QWidget::changeEvent(event);
}

// The keys of the panel, which come before those of the page around it.
bool OrderEditor::handleKey(const QKeyEvent &event, bool carryOut)
{
    struct Key {
        int modifiers;
        int key;
        void (OrderEditor::*what)();
    };
    static constexpr std::array keys{
        Key{Qt::ControlModifier, Qt::Key_Return, &OrderEditor::submit},
        Key{Qt::ControlModifier, Qt::Key_Enter, &OrderEditor::submit},
        Key{Qt::ControlModifier, Qt::Key_Delete, &OrderEditor::removeLine},
        Key{Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_K, &OrderEditor::addCustomer},
        Key{Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_W, &OrderEditor::discard},
        Key{Qt::NoModifier, Qt::Key_Escape, &OrderEditor::stepBack},
    };
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const auto *const found = std::ranges::find_if(keys, [&](const Key &key) {
        return key.key == event.key() && modifiers == Qt::KeyboardModifiers(key.modifiers);
    });
    if (found == keys.end())
        return false;
    if (carryOut)
        (this->*found->what)();
    return true;
}

bool OrderEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && handleKey(*static_cast<QKeyEvent *>(event), false)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void OrderEditor::keyPressEvent(QKeyEvent *event)
{
    if (handleKey(*event, true))
        return;
    QWidget::keyPressEvent(event);
}

void OrderEditor::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_stage == Stage::Saving)
        return;
    m_wantsFocus = true;
    takeInitialFocus();
}

void OrderEditor::takeInitialFocus()
{
    if (!m_wantsFocus || m_stage == Stage::Loading)
        return;
    m_wantsFocus = false;
    if (m_stage == Stage::Preview)
        m_submit->setFocus(Qt::OtherFocusReason);
    else if (m_draft.isEdit)
        m_lines->focusFirstQuantity();
    else if (draft().customerId.isEmpty())
        m_customer->takeFocus();
    else
        m_lines->focusFirstBlank();
}

} // namespace docket::ui
