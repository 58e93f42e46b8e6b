// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookup/finder.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace docket::ui {

/// Candidates under a field, while it is typed in. The focus stays in the field: Up and Down walk, Enter and Tab take
/// the marked one, Esc closes; left otherwise, the field takes only what its text names exactly. Enter that comes
/// before the answer, as a scanner's does, waits for it. UI thread.
class SuggestList final : public QFrame {
    Q_OBJECT

public:
    enum class Way : quint8 {
        Scanned, ///< Enter, and the text names this one exactly
        Picked,
        Passed, ///< while the field was left, as by Tab
    };

    /// Belongs to `field`'s window once shown; goes with `field`.
    SuggestList(QLineEdit *field, models::Finder *finder, const Theme &theme);
    ~SuggestList() override;

    /// Enter was pressed or the field was left, and the answer is not there yet.
    [[nodiscard]] bool isWaiting() const { return m_waiting != Waiting::No; }
    /// Takes what the text names exactly, now or when the answer is there.
    void settle();
    void setNothingFoundText(const QString &text) { m_nothingFound = text; }

signals:
    void chosen(int row, docket::ui::SuggestList::Way way);
    /// Enter, with nothing to choose.
    void enteredUnknown();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Waiting : quint8 { No, ForEnter, ForExact };

    void setUp(const Theme &theme);
    void answered();
    void open();
    void place();
    bool handleKey(int key);
    void walk(int by);
    bool enter();
    void choose(int row, Way way);
    void passOn(bool byTab);

    QPointer<QLineEdit> m_field;
    const QObject *m_watched; ///< the field, to be compared only
    models::Finder *m_finder;
    QListView *m_list;
    QLabel *m_message;
    QString m_nothingFound;
    Waiting m_waiting = Waiting::No;
    bool m_isTyping = false; ///< the text was typed, not set
};

} // namespace docket::ui
