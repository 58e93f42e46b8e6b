// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;

namespace docket::ui {

/// What stands below the search box while somebody types: how the word could go on, and what is wrong. It never has the
/// keyboard; the box passes on what concerns it. UI thread.
class SearchPopup final : public QFrame {
    Q_OBJECT

public:
    struct Message {
        QString text;       ///< empty: nothing is wrong
        QString suggestion; ///< may be empty
    };

    /// Below `box`, inside its window. `theme` outlives the popup, `box` owns it.
    SearchPopup(const Theme &theme, QWidget *box);

    /// Hides when there is nothing to show.
    void showFor(const QStringList &completions, const Message &message);
    [[nodiscard]] bool hasCompletions() const;
    /// Of the chosen line; with `orFirst` the first one's when none is chosen. Empty when there is none.
    [[nodiscard]] QString currentText(bool orFirst) const;
    /// Chooses the next or previous line.
    void choose(int by);
    void place();
    void retranslate();

signals:
    void chosen(const QString &completion);
    void suggestionTaken();

private:
    void showMessage(const Message &message);

    const Theme &m_theme;
    QWidget *m_box;
    QListWidget *m_list;
    QWidget *m_messageRow;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_suggestion;
    Message m_message;
};

} // namespace docket::ui
