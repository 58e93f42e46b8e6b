// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace docket::ui {

class ErrorLabel;

/// How long it would take to guess a passphrase, roughly: by its length and the kinds of characters in it.
enum class Strength : quint8 { TooShort, Fair, Good, Strong };
Strength strengthOf(const QString &passphrase);

/// A new passphrase, typed twice, with a hint how strong it is.
class PassphraseFields final : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseFields(QWidget *parent = nullptr);

    /// True when both are the same and long enough; otherwise says at the fields what is wrong.
    bool check();
    [[nodiscard]] QString passphrase() const;
    void clear();

signals:
    void submitted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateHint();

    QLineEdit *m_first;
    QLineEdit *m_second;
    QLabel *m_hint;
    ErrorLabel *m_error;
};

} // namespace docket::ui
