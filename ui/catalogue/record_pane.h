// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/commands.h"
#include "ui/workbench/workbench.h"

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace docket::ui {

class Banner;

/// One customer or product, to be seen, changed and saved. What is typed and not saved is never dropped unasked: when
/// another record is wanted meanwhile, the pane asks on the spot. When the record is changed elsewhere while it is
/// edited here, the pane says so. UI thread.
class RecordPane : public QWidget {
    Q_OBJECT

public:
    RecordPane(Workbench &workbench, domain::Permission toChange, QWidget *parent = nullptr);

    /// Empty while nothing is open, or a new one that is not saved.
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] bool isOpen() const { return m_isNew || !m_id.isEmpty(); }
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool mayChange() const { return m_mayChange; }

    /// Shows a record, after asking what to do with changes that are not saved.
    void open(const QString &id);
    void openNew();
    void save();
    void discard();

    /// Some records changed in the shop.
    void noteChanged(const QStringList &ids);

signals:
    /// The record, or whether it is changed.
    void stateChanged();
    /// Another record was wanted, but this one stays.
    void stayed();
    /// Another record is open now.
    void opened(const QString &id);
    void saved(const QString &id);

protected:
    /// Reads a record and calls `show…` of the pane, then `recordRead`; or `recordMissing`.
    virtual void read(const QString &id) = 0;
    /// Puts an empty record into the fields.
    virtual void clear() = 0;
    /// Puts the last saved record into the fields.
    virtual void putBack() = 0;
    /// What is in the fields, to tell whether it was changed.
    [[nodiscard]] virtual QStringList contents() const = 0;
    /// What saves the fields, or what is wrong with them.
    virtual Decided<domain::CommandBody> command() = 0;
    /// For a new record: finds what stands in the way of making it, on a reading thread.
    using NewCheck = std::function<Result<std::optional<Error>>(workspace::ReadSession &)>;
    [[nodiscard]] virtual NewCheck checkOfNew(const domain::CommandBody &) const { return {}; }
    /// What takes the save back, given after it succeeded; nothing when nothing does.
    virtual std::optional<domain::CommandBody> accept(const domain::CommandBody &saved) = 0;
    [[nodiscard]] virtual QString idOf(const domain::CommandBody &saved) const = 0;
    virtual void clearErrors() = 0;
    /// False when the error is of no field here.
    virtual bool showAtField(const Error &error) = 0;
    virtual void focusFirstError() = 0;
    virtual void focusFirst() = 0;
    virtual void updateFields() = 0; ///< what may be edited, after a change of state

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString savedText() const = 0;
    [[nodiscard]] virtual QString undoneText() const = 0;
    [[nodiscard]] virtual QString missingText() const = 0;

    void recordRead(const QString &id);
    void recordMissing(const QString &id);
    void readFailed(const Error &error);
    void contentsEdited();
    virtual void retranslate();
    void changeEvent(QEvent *event) override;

    Workbench &workbench() const { return m_workbench; }
    /// Where subclasses put their fields.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Beside the title.
    [[nodiscard]] QHBoxLayout *links() const { return m_links; }
    /// A newer record was asked for meanwhile.
    [[nodiscard]] bool isWanted(const QString &id) const { return id == m_reading; }

private:
    void build();
    void openNow(const QString &id);
    void openNewNow();
    void execute(const domain::CommandBody &body);
    void finish(const domain::CommandBody &body, const QStringList &sent, const ordering::Outcome &outcome);
    void refuse(const Rejection &rejection);
    void goOn();
    void ask();
    void tellSaved(const std::optional<domain::CommandBody> &inverse);
    void update();

    struct Wanted {
        QString id;
        bool isNew = false;
    };

    Workbench &m_workbench;
    bool m_mayChange;
    QString m_id;
    QString m_reading;
    bool m_isNew = false;
    bool m_isSaving = false;
    bool m_isPutting = false;
    QStringList m_savedContents;
    std::optional<Wanted> m_wanted;

    QLabel *m_title;
    QHBoxLayout *m_links;
    Banner *m_error;
    Banner *m_question;
    QPushButton *m_questionSave;
    QPushButton *m_questionDiscard;
    QPushButton *m_questionStay;
    Banner *m_changedElsewhere;
    QPushButton *m_showNewer;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QWidget *m_footer;
    QPushButton *m_save;
    QPushButton *m_discard;
};

} // namespace docket::ui
