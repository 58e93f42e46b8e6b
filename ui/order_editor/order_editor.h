// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/product_cards.h"
#include "services/workspace/draft_hold.h"
#include "ui/order_editor/draft_keeper.h"
#include "ui/order_editor/load_draft.h"
#include "ui/order_editor/read_draft.h"
#include "ui/order_editor/rehearsal.h"
#include "ui/workbench/workbench.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace docket::ui {

class AddressSection;
class Banner;
class CustomerSection;
class DetailsSection;
class DifferenceView;
class CheckedField;
class LinesSection;
class TotalsBar;

/// A panel to write an order, or to change one. Whatever is typed is checked by the domain while it is typed, and kept
/// as a draft, so that nothing is lost when the panel, or the program, goes. A change of an order is shown as what it
/// will do before it is done; when the order changes meanwhile, nothing is overwritten unseen. UI thread.
class OrderEditor final : public QWidget {
    Q_OBJECT

public:
    /// The width at which lines read well.
    static constexpr int preferredWidth = 640;

    /// `bench` outlives the panel.
    explicit OrderEditor(Workbench &bench, QWidget *parent = nullptr);
    ~OrderEditor() override;

    // One of these, once.
    void newOrder(const QString &customerId = {});
    void editOrder(const QUuid &id);
    void duplicateOf(const QUuid &id);
    void continueDraft(const wire::OrderDraft &draft);

    /// As it stands.
    [[nodiscard]] wire::OrderDraft draft() const;
    /// Something was typed that is not saved.
    [[nodiscard]] bool hasDraft() const { return m_isTouched; }

    // What the keys do.

    /// Places the order, or shows what the change will do, or does it.
    void submit();
    /// One step back: from the preview to the form; from the form, asks what to do with the draft.
    void stepBack();
    void removeLine();
    void discard();
    void addCustomer();

    [[nodiscard]] QSize sizeHint() const override { return {preferredWidth, 720}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {520, 320}; }

signals:
    /// The order is placed, or its changes are saved; the panel can go.
    void done(const QUuid &orderId);
    /// The panel can go; a draft, if there is one, is kept.
    void canceled();
    /// The panel can go, and so did the draft: `draft` would bring it back.
    void discarded(const docket::wire::OrderDraft &draft);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    enum class Stage : quint8 { Loading, Form, Preview, Saving };
    enum class Question : quint8 { None, KeepDraft };

    // order_editor.cpp: the panel.
    QWidget *makeHeader();
    QWidget *makeForm();
    QWidget *makeFooter();
    void setTabOrders();
    void connectSections();
    void retranslate();
    void setStage(Stage stage);
    void showTitle();
    void showFooter();
    bool handleKey(const QKeyEvent &event, bool carryOut);

    // order_editor_content.cpp: what stands in it.
    void beginNew(wire::OrderDraft draft);
    void load(std::function<Result<LoadedDraft>(workspace::ReadSession &)> job);
    void takeLoaded(LoadedDraft loaded);
    void takeDuplicate(const LoadedDraft &loaded);
    void cannotOpen(const QString &sentence);
    void showDraft(const wire::OrderDraft &draft);
    void textsChanged();
    void evaluate();
    void customerPicked(const domain::Customer &customer);
    void readCustomer(const QString &id, bool isNew);
    void showAdvice();
    void takeInitialFocus();
    void holdStock();
    void showLive();
    [[nodiscard]] DraftSurroundings surroundings() const;
    [[nodiscard]] QDate today() const;

    // order_editor_checks.cpp: what is wrong with it.
    void showErrors();
    [[nodiscard]] CheckedField *fieldAt(const QString &path) const;
    [[nodiscard]] std::vector<CheckedField *> fieldsInOrder() const;
    void reachAll();
    bool focusFirstError();
    void showProblem(const QString &text);

    // order_editor_saving.cpp: what becomes of it.
    [[nodiscard]] std::vector<domain::Command> commands() const;
    void rehearsed(const Rehearsed &rehearsed);
    void submitRehearsed(const Rehearsed &rehearsed);
    void showPreview(const Rehearsed &rehearsed);
    void place();
    void carryOut(std::vector<domain::Command> commands, std::size_t next);
    void carriedOut();
    void keepForLater();
    void refused(const Rejection &rejection, bool partly);
    void ordersChanged(const QList<workspace::ChangedOrder> &changed);
    void becameStale(const domain::Order &now, const QString &changedBy);
    void keepMine();
    void takeTheirs();

    Workbench &m_bench;
    models::Formats m_formats; ///< those that the texts are in
    models::ProductCards m_products;
    DraftKeeper m_keeper;
    Rehearsal m_rehearsal;

    Stage m_stage = Stage::Loading;
    Question m_question = Question::None;
    wire::OrderDraft m_draft; ///< what has no field: ids and versions
    ReadDraft m_read;
    std::optional<domain::Order> m_base;  ///< what the texts of an edit were begun on
    std::optional<domain::Order> m_newer; ///< what it became meanwhile; not looked at by the person yet
    QString m_changedBy;
    Rejection m_refusals;                         ///< of the last rehearsal or attempt
    std::vector<domain::Order> m_otherOrders;     ///< of the customer
    std::unique_ptr<workspace::DraftHold> m_hold; ///< of stock at the hub, for a new order
    QUuid m_handedOver;                           ///< what was held for the attempt to place it
    QString m_problem;                            ///< what went wrong beside the fields
    bool m_isTouched = false;
    bool m_isSubmitting = false;
    bool m_wasSubmitted = false; ///< errors without a field are shown from then on
    bool m_waitsForSearch = false;
    bool m_isShowing = false; ///< texts are set, not typed
    bool m_isSaved = false;
    bool m_keepFailed = false;
    bool m_wantsFocus = false; ///< the panel was focused while it was loading
    QString m_savedNumber;

    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_live = nullptr;
    Banner *m_banner = nullptr;
    Banner *m_staleBanner = nullptr;
    QPushButton *m_keepMine = nullptr;
    QPushButton *m_takeTheirs = nullptr;
    QStackedWidget *m_body = nullptr;
    QLabel *m_loading = nullptr;
    QScrollArea *m_form = nullptr;
    CustomerSection *m_customer = nullptr;
    Banner *m_advice = nullptr;
    AddressSection *m_address = nullptr;
    LinesSection *m_lines = nullptr;
    DetailsSection *m_details = nullptr;
    DifferenceView *m_preview = nullptr;
    TotalsBar *m_totals = nullptr;
    QLabel *m_asking = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_submit = nullptr;
};

} // namespace docket::ui
