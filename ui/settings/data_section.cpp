// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/data_section.h"

#include "models/text/error_text.h"
#include "services/domain/identifiers.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progress_panel.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace docket::ui {

DataSection::DataSection(const Workbench &workbench, QWidget *parent)
    : SettingsSection(parent)
    , m_workbench(workbench)
    , m_folder(new QLabel(this))
    , m_device(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_backUp(new QPushButton(this))
    , m_progress(new ProgressPanel(workbench.formats, this))
    , m_error(new Banner(workbench.theme, Banner::Kind::Error, this))
{
    const workspace::ShopFacts &facts = workbench.shop.facts();
    m_folder->setObjectName(u"settingsFolder"_s);
    m_folder->setText(QDir::toNativeSeparators(facts.path));
    m_device->setText(domain::orderNumber(facts.device, 1));
    for (QLabel *label : {m_folder, m_device})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_folder->setWordWrap(true);
    m_explanation->setProperty("look", u"secondary"_s);
    m_explanation->setWordWrap(true);
    m_backUp->setObjectName(u"settingsBackUp"_s);
    m_progress->hide();
    m_folderLabel = addField(m_folder);
    m_deviceLabel = addField(m_device);
    addWide(m_explanation);
    addWide(m_error);
    addWide(m_progress);
    addButtons({m_backUp});
    connect(m_backUp, &QPushButton::clicked, this, &DataSection::askWhere);
    connect(m_progress, &ProgressPanel::cancelWanted, this, [this] {
        if (m_control)
            m_control->cancel();
    });
    retranslate();
}

void DataSection::askWhere()
{
    auto *dialog =
        new QFileDialog(this, tr("Back up the data"), QDir::homePath(), tr("Docket backups (*.docket-backup)"));
    dialog->setObjectName(u"backUpDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"docket-backup"_s);
    dialog->selectFile(u"docket-%1.docket-backup"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &DataSection::backUp);
    dialog->open();
}

void DataSection::backUp(const QString &path)
{
    m_error->setText({});
    m_backUp->setEnabled(false);
    m_control = std::make_shared<workspace::JobControl>();
    m_progress->setTitle(tr("Backing up"));
    m_progress->begin();
    m_progress->watch([control = m_control] { return ProgressPanel::State{control->done(), control->total()}; });
    m_progress->show();
    m_workbench.shop.backUp(path, m_control).then(this, [this, path](const Result<void> &answer) {
        backedUp(path, answer);
    });
}

void DataSection::backedUp(const QString &path, const Result<void> &answer)
{
    m_progress->end();
    m_progress->hide();
    m_backUp->setEnabled(true);
    const bool wasCanceled = m_control->isCanceled();
    m_control.reset();
    if (answer)
        m_workbench.notices.tell(tr("Backed up to %1.").arg(QDir::toNativeSeparators(path)));
    else if (wasCanceled)
        m_workbench.notices.tell(tr("The backup was stopped; no file was left behind."));
    else
        m_error->setText(models::sentenceOf(answer.error()));
    if (!answer && !wasCanceled && !isVisible())
        m_workbench.notices.problem(models::sentenceOf(answer.error()));
}

void DataSection::retranslate()
{
    setTitle(tr("Data"));
    m_folderLabel->setText(tr("Folder"));
    m_deviceLabel->setText(tr("First order number"));
    m_explanation->setText(tr("All data are on this machine, encrypted. A backup is encrypted as well; passphrase or "
                              "recovery key open it, and “docketctl restore” brings it back."));
    m_backUp->setText(tr("Back up now…"));
}

} // namespace docket::ui
