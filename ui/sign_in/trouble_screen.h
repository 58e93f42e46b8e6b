// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "ui/sign_in/sign_in_sheet.h"

class QPushButton;

namespace docket::ui {

/// Why the data could not be opened: what happened, what was kept, what to do. For a folder that another program has
/// open, damaged or newer data, a file system that cannot be written to.
class TroubleScreen final : public SignInSheet {
    Q_OBJECT

public:
    TroubleScreen(const Theme &theme, QString folder, Error error, QWidget *parent = nullptr);

signals:
    void retryWanted();
    void otherFolderWanted();
    void quitWanted();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString advice() const;

    QString m_folder;
    Error m_error;
    QLabel *m_what;
    QLabel *m_advice;
    QLabel *m_place;
    QPushButton *m_retry;
    QPushButton *m_other;
    QPushButton *m_quit;
};

} // namespace docket::ui
