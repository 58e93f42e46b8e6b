// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <optional>

namespace docket::ui {

/// A label whose text can be selected with the mouse: plain text, until another format is set.
///
/// A QLabel whose text can be selected keeps it as a document, and finding out how high that is takes some ten times as
/// long as for a text: too long for a pane of many labels that shows another order with each key. So the text can be
/// selected only while the mouse is over it, or some of it is selected; and how high it is at a width is kept.
class SelectableLabel final : public QLabel {
    Q_OBJECT

public:
    explicit SelectableLabel(QWidget *parent = nullptr) : SelectableLabel(QString(), parent) {}
    explicit SelectableLabel(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Height {
        QString text;
        int width;
        int height;
    };

    void endSelecting();

    mutable std::optional<Height> m_height; ///< the last that was asked for
};

} // namespace docket::ui
