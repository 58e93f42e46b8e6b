// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace docket::ui {

class Banner;

/// A panel of the side area for one task: title, fields, and one button that does it. Ctrl+Enter does it from
/// everywhere in the panel, Esc closes. UI thread.
class TaskPanel : public QFrame {
    Q_OBJECT

public:
    explicit TaskPanel(const Theme &theme, QWidget *parent = nullptr);

    /// Something is under way that goes on, and is to be seen again, when the panel is left.
    [[nodiscard]] virtual bool isWorking() const { return false; }

signals:
    /// The task is done or given up.
    void closeWanted();

protected:
    /// Sets all texts anew.
    virtual void retranslate() = 0;
    /// Ctrl+Enter or the primary button.
    virtual void execute() = 0;

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Left of the primary button.
    [[nodiscard]] QHBoxLayout *footer() const { return m_footer; }
    [[nodiscard]] QPushButton *primary() const { return m_primary; }
    [[nodiscard]] Banner *warning() const { return m_warning; }

    void setTitle(const QString &title, const QString &subtitle = {});
    /// Over the fields; empty: nothing is wrong.
    void setError(const QString &text);
    /// While an answer is awaited the task cannot be done again.
    void setBusy(bool isBusy);
    /// Whether the task can be done at all.
    void setPossible(bool isPossible);

    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// So that Ctrl+Enter and Esc reach the panel from fields that would take them.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void watchKeysOf(QWidget *field);

private:
    bool takeKey(QKeyEvent *event);
    void updateIcons();
    void updatePrimary();

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_subtitle;
    QToolButton *m_close;
    Banner *m_error;
    Banner *m_warning;
    QVBoxLayout *m_body;
    QHBoxLayout *m_footer;
    QPushButton *m_primary;
    bool m_isBusy = false;
    bool m_isPossible = true;
    bool m_lentFocus = false; ///< the close button has the focus of the primary one while that cannot be used
};

} // namespace docket::ui
