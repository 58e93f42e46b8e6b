// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sign_in/passphrase_fields.h"

#include "ui/theme/theme.h"
#include "ui/widgets/error_label.h"

#include <QEvent>
#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace docket::ui {

namespace {
constexpr qsizetype leastLength = 8;
constexpr double goodBits = 50;
constexpr double strongBits = 75;
} // namespace

Strength strengthOf(const QString &passphrase)
{
    if (passphrase.size() < leastLength)
        return Strength::TooShort;
    const auto has = [&](auto test) { return std::any_of(passphrase.begin(), passphrase.end(), test); };
    double alphabet = 0;
    alphabet += has([](QChar c) { return c.isLower(); }) ? 26 : 0;
    alphabet += has([](QChar c) { return c.isUpper(); }) ? 26 : 0;
    alphabet += has([](QChar c) { return c.isDigit(); }) ? 10 : 0;
    alphabet += has([](QChar c) { return !c.isLetterOrNumber(); }) ? 20 : 0;
    // Repeated characters add little.
    const auto different = static_cast<double>(QSet<QChar>(passphrase.begin(), passphrase.end()).size());
    const double length = std::min(static_cast<double>(passphrase.size()), different * 2);
    const double bits = length * std::log2(std::max(alphabet, 10.0)) * 0.75;
    if (bits >= strongBits)
        return Strength::Strong;
    return bits >= goodBits ? Strength::Good : Strength::Fair;
}

PassphraseFields::PassphraseFields(QWidget *parent)
    : QWidget(parent)
    , m_first(new QLineEdit(this))
    , m_second(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_error(new ErrorLabel(m_second, this))
{
    m_first->setObjectName(u"newPassphrase"_s);
    m_second->setObjectName(u"newPassphraseAgain"_s);
    m_hint->setObjectName(u"passphraseHint"_s);
    m_hint->setProperty("look", u"secondary"_s);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_first, m_hint, m_second, m_error})
        column->addWidget(widget);
    for (QLineEdit *field : {m_first, m_second}) {
        field->setEchoMode(QLineEdit::Password);
        connect(field, &QLineEdit::textChanged, this, &PassphraseFields::updateHint);
    }
    connect(m_first, &QLineEdit::returnPressed, m_second, qOverload<>(&QWidget::setFocus));
    connect(m_second, &QLineEdit::returnPressed, this, &PassphraseFields::submitted);
    retranslate();
}

bool PassphraseFields::check()
{
    if (strengthOf(m_first->text()) == Strength::TooShort) {
        m_error->setField(m_first);
        m_error->setError(tr("Take at least %n characters; a few words are best.", nullptr, leastLength));
        m_first->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (m_first->text() != m_second->text()) {
        m_error->setField(m_second);
        m_error->setError(tr("The two are not the same."));
        m_second->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

QString PassphraseFields::passphrase() const
{
    return m_first->text();
}

void PassphraseFields::clear()
{
    m_first->clear();
    m_second->clear();
}

void PassphraseFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PassphraseFields::retranslate()
{
    m_first->setPlaceholderText(tr("Passphrase"));
    m_first->setAccessibleName(tr("Passphrase"));
    m_second->setPlaceholderText(tr("The same again"));
    m_second->setAccessibleName(tr("Passphrase again"));
    updateHint();
}

void PassphraseFields::updateHint()
{
    m_error->setError({});
    if (m_first->text().isEmpty()) {
        m_hint->setText(tr("A few unrelated words are easy to remember and hard to guess."));
        return;
    }
    switch (strengthOf(m_first->text())) {
    case Strength::TooShort:
        m_hint->setText(tr("Strength: too short"));
        break;
    case Strength::Fair:
        m_hint->setText(tr("Strength: fair – one more word would help"));
        break;
    case Strength::Good:
        m_hint->setText(tr("Strength: good"));
        break;
    case Strength::Strong:
        m_hint->setText(tr("Strength: strong"));
        break;
    }
}

} // namespace docket::ui
