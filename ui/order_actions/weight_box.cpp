// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order_actions/weight_box.h"

#include <QRegularExpression>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {
constexpr int heaviestGrams = 1'000'000;
constexpr int gramsPerKilogram = 1000;
} // namespace

WeightBox::WeightBox(QWidget *parent) : QSpinBox(parent)
{
    setRange(0, heaviestGrams);
    setSingleStep(100);
    setSpecialValueText(u"–"_s);
    retranslate();
}

void WeightBox::retranslate()
{
    setSuffix(tr(" g", "grams, behind a number"));
    setToolTip(tr("In grams, or in kilograms with a decimal sign: 1500 or %1").arg(locale().toString(1.5, 'f', 1)));
}

/// None where it is no weight; a text that is still being typed is 0.
std::optional<double> WeightBox::gramsOf(const QString &text) const
{
    static const QRegularExpression weight(u"^(\\d*)(?:([.,])(\\d{0,3}))?\\s*(k|kg)?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QString plain = text;
    if (plain.endsWith(suffix()))
        plain.chop(suffix().size());
    plain = plain.trimmed();
    if (plain == specialValueText())
        return 0;
    const QRegularExpressionMatch match = weight.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    // Who groups the digits of grams means the same: 1,500.
    const bool isKilograms = !match.captured(2).isEmpty() || !match.captured(4).isEmpty();
    const double number = (match.captured(1) + u'.' + match.captured(3)).toDouble();
    return number * (isKilograms ? gramsPerKilogram : 1);
}

QValidator::State WeightBox::validate(QString &input, int &) const
{
    const std::optional<double> grams = gramsOf(input);
    if (!grams || *grams > maximum())
        return QValidator::Invalid;
    return QValidator::Acceptable;
}

int WeightBox::valueFromText(const QString &text) const
{
    return static_cast<int>(std::lround(gramsOf(text).value_or(0)));
}

} // namespace docket::ui
