// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/workspace/job_control.h"
#include "ui/sign_in/inputs.h"
#include "ui/sign_in/sign_in_sheet.h"

class QCheckBox;
class QPushButton;
class QRadioButton;

namespace docket::models {
class Formats;
}

namespace docket::ui {

class Banner;
class HubFields;
class PassphraseFields;
class ProgressPanel;
class ShopFields;

/// The first start asks one question: sample orders, an empty shop, or the shop of a hub. With it goes what an empty
/// shop is like, and how the data are protected: by the keychain where there is one, else by a passphrase. Afterwards
/// the recovery key is shown, once.
///
/// It only asks: whoever gets `createWanted` makes the shop elsewhere, tells progress, and answers with
/// `showRecoveryKey` or `setError`.
class FirstStart final : public SignInSheet {
    Q_OBJECT

public:
    FirstStart(const Theme &theme, const models::Formats &formats, QString folder, QWidget *parent = nullptr);

    /// Whether the desktop has a keychain; then it is proposed. Asked elsewhere, as it may take a moment; until then a
    /// passphrase is.
    void setKeychainAvailable(bool isAvailable);
    void setFolder(const QString &folder);
    /// What an empty shop is like unless the person says otherwise.
    void proposeShop(const ShopInput &shop);
    /// Proposes to connect to the hub at that address.
    void proposeHub(const QString &address);
    /// While the shop is made: shows how far `control` has come.
    void setBusy(std::shared_ptr<workspace::JobControl> control);
    /// What went wrong; asks again.
    void setError(const Error &error);
    /// The shop is there. `finished` follows when the person has written the key down.
    void showRecoveryKey(const QString &key);

signals:
    void createWanted(const docket::ui::CreateInput &input);
    void otherFolderWanted();
    void cancelWanted();
    void finished();
    void quitWanted();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeQuestion();
    QWidget *makeProgress(const models::Formats &formats);
    QWidget *makeRecovery();
    void submit();
    void updateHead();
    void showStep(QWidget *step);

    QString m_folder;
    bool m_hasKeychain = false;
    QWidget *m_shown = nullptr; ///< of the three steps
    QWidget *m_question = nullptr;
    QWidget *m_working = nullptr;
    QWidget *m_recovery = nullptr;
    Banner *m_error = nullptr;
    QRadioButton *m_sample = nullptr;
    QRadioButton *m_empty = nullptr;
    ShopFields *m_shop = nullptr;
    QRadioButton *m_connect = nullptr;
    HubFields *m_hub = nullptr;
    QLabel *m_place = nullptr;
    QPushButton *m_other = nullptr;
    QLabel *m_protection = nullptr;
    QCheckBox *m_usePassphrase = nullptr;
    PassphraseFields *m_passphrase = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_quit = nullptr;
    ProgressPanel *m_progress = nullptr;
    QLabel *m_key = nullptr;
    QPushButton *m_copy = nullptr;
    QCheckBox *m_written = nullptr;
    QPushButton *m_begin = nullptr;
};

} // namespace docket::ui
