// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/identity/keychain_secret_store.h"

#include <QThread>

#include <qt6keychain/keychain.h>
#include <sodium.h>

#include <functional>
#include <future>
#include <memory>

using namespace Qt::StringLiterals;

namespace docket::identity {
namespace {

struct Answer {
    QKeychain::Error error = QKeychain::NoError;
    QString message;
    QByteArray data;
};

/// An object of the one thread that talks to the keychain. QtKeychain's queue of jobs belongs for good to the thread
/// that used it first, so this thread serves every store and lasts until the program ends.
QObject *keychainContext()
{
    static QObject *const context = [] {
        auto *thread = new QThread;
        thread->setObjectName(u"keychain"_s);
        auto *object = new QObject;
        object->moveToThread(thread);
        thread->start();
        return object;
    }();
    return context;
}

Answer answerOf(QKeychain::Job *job)
{
    const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job);
    return {job->error(), job->errorString(), reading ? reading->binaryData() : QByteArray()};
}

/// QtKeychain answers in ordinary memory, which it shares with us: at least it does not stay there.
void wipe(const QByteArray &bytes)
{
    sodium_memzero(const_cast<char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

Error errorOf(const Answer &answer)
{
    switch (answer.error) {
    case QKeychain::EntryNotFound:
        return {u"not_found"_s, {}, u"The system keychain has no such entry."_s, {}};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        return {u"keychain_denied"_s,
                {},
                u"The system keychain refused access (%1). Unlock it and try again."_s.arg(answer.message),
                {answer.message}};
    default: // among them 7, "other error": what QtKeychain says when there is no session bus
        return {u"keychain_missing"_s,
                {},
                u"This session has no system keychain that works (%1)."_s.arg(answer.message),
                {answer.message}};
    }
}

/// Runs on the keychain's thread what `makeJob` makes there, and waits for its answer.
Result<QByteArray> ask(const std::function<QKeychain::Job *()> &makeJob, std::chrono::milliseconds timeout)
{
    auto promise = std::make_shared<std::promise<Answer>>();
    std::future<Answer> future = promise->get_future();
    QMetaObject::invokeMethod(
        keychainContext(),
        [makeJob, promise] {
            QKeychain::Job *job = makeJob(); // deletes itself when it has finished
            QObject::connect(job, &QKeychain::Job::finished, job,
                             [promise](QKeychain::Job *finished) { promise->set_value(answerOf(finished)); });
            job->start();
        },
        Qt::QueuedConnection);

    if (future.wait_for(timeout) != std::future_status::ready)
        return fail(u"keychain_timeout"_s,
                    u"The system keychain did not answer in time. Answer its prompt, or unlock it, and try again."_s);
    Answer answer = future.get();
    if (answer.error != QKeychain::NoError)
        return tl::make_unexpected(errorOf(answer));
    return std::move(answer.data);
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service, std::chrono::milliseconds timeout)
    : m_service(std::move(service))
    , m_timeout(timeout)
{
}

Result<SecretBytes> KeychainSecretStore::read(const QString &name)
{
    const Result<QByteArray> data = ask(
        [service = m_service, name] {
            auto *job = new QKeychain::ReadPasswordJob(service);
            job->setKey(name);
            return job;
        },
        m_timeout);
    if (!data)
        return tl::make_unexpected(data.error());
    SecretBytes secret = SecretBytes::copyOf(*data);
    wipe(*data);
    return secret;
}

Result<void> KeychainSecretStore::write(const QString &name, const SecretBytes &secret)
{
    const QByteArray data = secret.bytes().toByteArray();
    const Result<QByteArray> written = ask(
        [service = m_service, name, data] {
            auto *job = new QKeychain::WritePasswordJob(service);
            job->setKey(name);
            job->setBinaryData(data);
            return job;
        },
        m_timeout);
    // After a time-out the job may still be at work with these bytes.
    if (written || written.error().code != u"keychain_timeout"_s)
        wipe(data);
    if (!written)
        return tl::make_unexpected(written.error());
    return {};
}

Result<void> KeychainSecretStore::remove(const QString &name)
{
    const Result<QByteArray> removed = ask(
        [service = m_service, name] {
            auto *job = new QKeychain::DeletePasswordJob(service);
            job->setKey(name);
            return job;
        },
        m_timeout);
    if (!removed)
        return tl::make_unexpected(removed.error());
    return {};
}

} // namespace docket::identity
