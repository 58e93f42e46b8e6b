// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

#include <optional>

namespace docket::ui {

/// A weight in grams, which may also be typed in kilograms: `1500`, `1,500 g`, `1.5` and `1.5 kg` are the same. A
/// decimal sign, of the language or a point, stands for kilograms: nobody weighs parts of a gram.
class WeightBox final : public QSpinBox {
    Q_OBJECT

public:
    explicit WeightBox(QWidget *parent = nullptr);

    void retranslate();

protected:
    QValidator::State validate(QString &input, int &position) const override;
    [[nodiscard]] int valueFromText(const QString &text) const override;

private:
    [[nodiscard]] std::optional<double> gramsOf(const QString &text) const;
};

} // namespace docket::ui
