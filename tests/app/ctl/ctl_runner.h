// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// What a run of docketctl came to.
struct Ran {
    int exitCode = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    [[nodiscard]] QJsonObject object() const { return json().object(); }
    /// The code of the first error printed as JSON.
    [[nodiscard]] QString firstCode() const
    {
        return json().array().at(0).toObject()[QStringLiteral("code")].toString();
    }
};

/// Runs the real docketctl on a data folder of its own, without a keychain and without a terminal.
class CtlRunner {
public:
    CtlRunner()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("DOCKET_DATA"), path(QStringLiteral("data")));
        m_environment.insert(QStringLiteral("DOCKET_PASSPHRASE"), QStringLiteral("a passphrase of tests"));
        m_environment.insert(QStringLiteral("HOME"), m_folder.path());
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "DOCKET_LOG"})
            m_environment.remove(QString::fromLatin1(name));
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QProcessEnvironment &environment() { return m_environment; }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    Ran run(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(DOCKETCTL), words);
        process.write(input);
        process.closeWriteChannel();
        Ran ran;
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return ran;
        ran.exitCode = process.exitCode();
        ran.out = QString::fromUtf8(process.readAllStandardOutput());
        ran.err = QString::fromUtf8(process.readAllStandardError());
        return ran;
    }

    Ran init(const QStringList &more = {}) const
    {
        return run(QStringList{QStringLiteral("init"), QStringLiteral("--device"), QStringLiteral("K3F"),
                               QStringLiteral("--time-zone"), QStringLiteral("Europe/Berlin"),
                               QStringLiteral("--format"), QStringLiteral("json")} +
                   more);
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// Succeeded, or says with what words it did not. What `ran` names is run once.
#define VERIFY_DONE(ran)                                                                                               \
    do {                                                                                                               \
        const Ran &verified = (ran);                                                                                   \
        QVERIFY2(verified.exitCode == 0,                                                                               \
                 qPrintable(QString::number(verified.exitCode) + u' ' + verified.out + verified.err));                 \
    } while (false)
