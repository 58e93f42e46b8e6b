// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace docket::ui {

/// One of the window's main screens, chosen on the rail. UI thread.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// In the language of the moment; asked for again after a change of language.
    [[nodiscard]] virtual QString title() const = 0;
    /// Of resources/icons.
    [[nodiscard]] virtual QString iconName() const = 0;
    /// The page came to the front: put the focus where work begins.
    virtual void activate() = 0;
    /// For the left end of the status bar, such as “1,000,000 orders · 12 selected”.
    [[nodiscard]] virtual QString statusText() const { return {}; }

signals:
    void statusTextChanged();
};

} // namespace docket::ui
