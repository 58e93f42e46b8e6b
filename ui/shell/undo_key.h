// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace docket::ui {

/// Lets Ctrl+Z reach the window's undo where a text field has the focus but has nothing to undo by itself; fields keep
/// the key otherwise.
class UndoKey final : public QObject {
    Q_OBJECT

public:
    /// Watches the application's keys; `isWanted` says whether there is something to undo.
    explicit UndoKey(std::function<bool()> isWanted, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool()> m_isWanted;
};

} // namespace docket::ui
