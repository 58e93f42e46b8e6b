// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/completion.h"
#include "services/search/query_parser.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPointer>

#include <functional>
#include <optional>

class QAction;

namespace docket::ui {

class SearchHelp;
class SearchPopup;

/// The one search box, in the query language. Completes while typing; a part that cannot be understood is underlined
/// and explained below the box, and the last query that could be stays. UI thread.
class SearchBox final : public QLineEdit {
    Q_OBJECT

public:
    /// `context` gives what “today” means at the moment. `theme` outlives the box.
    SearchBox(const Theme &theme, std::function<search::ParseContext()> context, search::ValueSource values,
              QWidget *parent = nullptr);
    ~SearchBox() override;
    Q_DISABLE_COPY_MOVE(SearchBox)

    /// As if it had been typed, but without completions.
    void setQuery(const QString &query);
    [[nodiscard]] const search::QueryErrors &errors() const { return m_errors; }
    void showHelp();
    /// Puts the suggestion for the first error in its place.
    void takeSuggestion();
    void setUnfinished(bool isUnfinished);

    void retranslate();

signals:
    /// The text can be understood, and changed; or what is left of it without the parts that cannot.
    void queryChanged(const docket::search::Expression &query);
    /// After each change of the text: whether it can be understood.
    void understood(bool isUnderstood);
    /// The keyboard is to go on to the orders found.
    void leaveWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpActions();
    void updateIcons();
    void read();
    void underline();
    [[nodiscard]] bool wereWords() const;
    [[nodiscard]] QString withoutMistakes() const;
    [[nodiscard]] search::Expression withBeginning(const search::Expression &query) const;
    void complete(bool isAskedFor);
    void takeCompletion(const QString &completion);
    void escape();
    [[nodiscard]] search::QueryErrors::const_iterator errorAtCursor() const;

    const Theme &m_theme;
    std::function<search::ParseContext()> m_context;
    search::ValueSource m_values;
    QPointer<SearchPopup> m_popup; ///< its parent is the window
    SearchHelp *m_help = nullptr;
    QAction *m_icon;
    QAction *m_clear;
    QAction *m_showHelp;
    search::Completions m_completions;
    search::QueryErrors m_errors;
    std::optional<QString> m_read = QString(); ///< the text that was read last
    QString m_good;                            ///< the last text without a mistake
    bool m_isTyped = false;                    ///< rather than set
    bool m_isUnfinished = false;               ///< what is wrong may yet become right: proposals go on with it
};

} // namespace docket::ui
