// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync_center/events_section.h"

#include "models/outbox/event_text.h"
#include "models/text/error_text.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace docket::ui {

EventsSection::EventsSection(const Workbench &workbench, workspace::EventPublishing &publishing, QWidget *parent)
    : SettingsSection(parent)
    , m_workbench(workbench)
    , m_publishing(publishing)
    , m_enabled(new QCheckBox(this))
    , m_address(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_exchange(new QLineEdit(this))
    , m_declares(new QCheckBox(this))
    , m_caFile(new QLineEdit(this))
    , m_typesBox(new QWidget(this))
    , m_explanation(new QLabel(this))
    , m_outcome(new QLabel(this))
    , m_error(new Banner(workbench.theme, Banner::Kind::Error, this))
    , m_test(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    build();
    connect(m_test, &QPushButton::clicked, this, &EventsSection::test);
    connect(m_save, &QPushButton::clicked, this, &EventsSection::save);
    retranslate();
    // What was typed before the answer is there would be lost with it.
    setEnabled(false);
    load();
}

void EventsSection::build()
{
    m_explanation->setProperty("look", u"secondary"_s);
    m_explanation->setWordWrap(true);
    m_outcome->setWordWrap(true);
    m_outcome->setObjectName(u"eventsOutcome"_s);
    m_enabled->setObjectName(u"eventsEnabled"_s);
    m_address->setObjectName(u"eventsAddress"_s);
    m_address->setPlaceholderText(u"amqps://broker.example.com/shop"_s);
    m_user->setObjectName(u"eventsUser"_s);
    m_password->setObjectName(u"eventsPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_exchange->setObjectName(u"eventsExchange"_s);
    m_test->setObjectName(u"eventsTest"_s);
    m_save->setObjectName(u"eventsSave"_s);
    auto *grid = new QGridLayout(m_typesBox);
    grid->setContentsMargins(0, 0, 0, 0);
    const QStringList types = wire::publishedEventTypes();
    constexpr int columns = 2;
    for (const QString &type : types) {
        auto *box = new QCheckBox(m_typesBox);
        box->setToolTip(type);
        const int place = static_cast<int>(m_types.size());
        grid->addWidget(box, place / columns, place % columns);
        m_types.push_back({type, box});
    }
    addWide(m_explanation);
    addWide(m_enabled);
    m_addressLabel = addField(m_address);
    m_userLabel = addField(m_user);
    m_passwordLabel = addField(m_password);
    m_exchangeLabel = addField(m_exchange);
    m_caFileLabel = addField(m_caFile);
    m_typesLabel = addField(m_typesBox);
    addWide(m_declares);
    addWide(m_error);
    addWide(m_outcome);
    addButtons({m_test, m_save});
}

void EventsSection::activate()
{
    // The settings are longer than most windows, and only Tab scrolls to what it reaches.
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(m_save);
    }
    m_address->setFocus(Qt::OtherFocusReason);
}

void EventsSection::load()
{
    m_publishing.view(0).then(this, [this](const Result<workspace::OutboxView> &view) {
        setEnabled(true);
        if (view)
            show(view->destination);
        else
            m_error->setText(models::sentenceOf(view.error()));
    });
}

void EventsSection::show(const std::optional<store::Destination> &destination)
{
    m_settings = destination ? destination->broker : wire::BrokerSettings{};
    m_enabled->setChecked(!destination || destination->isEnabled);
    m_address->setText(destination ? wire::addressOf(m_settings) : QString());
    m_user->setText(m_settings.user);
    m_password->clear();
    m_password->setPlaceholderText(m_settings.secretName.isEmpty() ? QString() : tr("in the keychain"));
    m_exchange->setText(m_settings.exchange);
    m_declares->setChecked(m_settings.declaresExchange);
    m_caFile->setText(m_settings.caFile);
    for (const TypeBox &type : m_types)
        type.box->setChecked(m_settings.publishes(type.type));
}

std::optional<wire::BrokerSettings> EventsSection::entered()
{
    m_error->setText({});
    tell({});
    wire::BrokerSettings settings = m_settings;
    if (const auto set = wire::setAddress(settings, m_address->text().trimmed()); !set) {
        m_error->setText(models::sentenceOf(set.error()));
        m_address->setFocus(Qt::OtherFocusReason);
        return std::nullopt;
    }
    if (const QString user = m_user->text().trimmed(); !user.isEmpty())
        settings.user = user;
    settings.exchange = m_exchange->text().trimmed();
    settings.declaresExchange = m_declares->isChecked();
    settings.caFile = m_caFile->text().trimmed();
    settings.eventTypes.clear();
    const bool isAll = std::ranges::all_of(m_types, [](const TypeBox &type) { return type.box->isChecked(); });
    for (const TypeBox &type : m_types) {
        if (!isAll && type.box->isChecked())
            settings.eventTypes << type.type;
    }
    if (!isAll && settings.eventTypes.isEmpty()) {
        m_error->setText(tr("Choose at least one kind of event, or switch publishing off."));
        return std::nullopt;
    }
    return settings;
}

workspace::EventPublishing::Password EventsSection::typedPassword() const
{
    if (m_password->text().isEmpty())
        return nullptr;
    return std::make_shared<identity::SecretBytes>(identity::SecretBytes::copyOf(m_password->text().toUtf8()));
}

void EventsSection::save()
{
    const auto settings = entered();
    if (!settings)
        return;
    setBusy(true);
    m_publishing.save(*settings, m_enabled->isChecked(), typedPassword()).then(this, [this](const Result<void> &saved) {
        setBusy(false);
        if (!saved) {
            m_error->setText(models::sentenceOf(saved.error()));
            return;
        }
        load();
        tell(m_enabled->isChecked() ? tr("Saved. What happens from now on is published there.")
                                    : tr("Saved. Nothing is published."));
    });
}

void EventsSection::test()
{
    const auto settings = entered();
    if (!settings)
        return;
    setBusy(true);
    tell(tr("Trying…"));
    m_publishing.test(*settings, typedPassword()).then(this, [this](const Result<outbox::BrokerTrial> &trial) {
        setBusy(false);
        tell({});
        if (!trial)
            m_error->setText(models::sentenceOf(trial.error()));
        else if (trial->isRouted)
            tell(tr("The broker takes events, and a queue gets them."));
        else
            tell(tr("The broker takes events, but no queue is bound for them yet: until one is, they wait here."));
    });
}

void EventsSection::setBusy(bool isBusy)
{
    m_test->setEnabled(!isBusy);
    m_save->setEnabled(!isBusy);
}

void EventsSection::tell(const QString &text)
{
    m_outcome->setText(text);
    m_outcome->setVisible(!text.isEmpty());
}

void EventsSection::retranslate()
{
    setTitle(tr("Events"));
    m_explanation->setText(
        tr("What happens here can be told to the company's other systems, through a RabbitMQ broker. "
           "While it cannot be reached, events wait in the outbox; nothing else waits for it."));
    m_enabled->setText(tr("Publish events"));
    m_addressLabel->setText(tr("Address"));
    m_userLabel->setText(tr("User"));
    m_passwordLabel->setText(tr("Password"));
    m_exchangeLabel->setText(tr("Exchange"));
    m_caFileLabel->setText(tr("Trusted certificates"));
    m_caFile->setPlaceholderText(tr("those the system trusts"));
    m_typesLabel->setText(tr("Which events"));
    m_typesBox->setAccessibleName(tr("Which events"));
    for (const TypeBox &type : m_types)
        type.box->setText(models::eventTypeText(type.type));
    m_declares->setText(tr("Make the exchange when it is missing"));
    m_test->setText(tr("Test connection"));
    m_save->setText(tr("Save"));
}

} // namespace docket::ui
