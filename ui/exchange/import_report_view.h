// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exchange/import_report.h"
#include "ui/exchange/reject_model.h"
#include "ui/workbench/workbench.h"

#include <QWidget>

#include <variant>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace docket::ui {

class Banner;

/// What an import did, or would do: the counts, the sums, and the rows that did not come in. UI thread.
class ImportReportView final : public QWidget {
    Q_OBJECT

public:
    using Summary = std::variant<exchange::OrderImportSummary, exchange::CatalogueImportSummary>;

    explicit ImportReportView(Workbench &workbench, QWidget *parent = nullptr);

    /// `source` is that of the orders, to find them again.
    void setSummary(Summary summary, wire::ProfileKind kind, const QString &source);
    /// One sentence.
    [[nodiscard]] QString headline() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Fact {
        QString name;
        QString value;
    };
    void build();
    void display();
    void displayFacts(const std::vector<Fact> &facts);
    void displayRefused(const exchange::RefusedReport &refused, bool isDryRun);
    [[nodiscard]] QString headlineOf(const exchange::OrderImportSummary &summary) const;
    [[nodiscard]] QString headlineOf(const exchange::CatalogueImportSummary &summary) const;
    [[nodiscard]] std::vector<Fact> factsOf(const exchange::OrderImportSummary &summary) const;
    [[nodiscard]] std::vector<Fact> factsOf(const exchange::CatalogueImportSummary &summary) const;
    [[nodiscard]] QString differingText() const;
    void copyRejects();
    void showImported();

    Workbench &m_workbench;
    Summary m_summary;
    wire::ProfileKind m_kind = wire::ProfileKind::OrderLines;
    QString m_source;
    RejectModel m_rejects;
    QLabel *m_headline;
    Banner *m_warning;
    QGridLayout *m_facts;
    QLabel *m_differing;
    QLabel *m_rejectsHeading;
    QTableView *m_rejectTable;
    QLineEdit *m_rejectsPath;
    QPushButton *m_copyRejects;
    QPushButton *m_showImported;
};

} // namespace docket::ui
