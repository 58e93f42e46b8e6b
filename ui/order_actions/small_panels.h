// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/order_actions/order_task_panel.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace docket::ui {

/// Puts an order on hold, for a reason. UI thread.
class HoldPanel final : public OrderTaskPanel {
    Q_OBJECT

public:
    HoldPanel(Workbench &workbench, OrderChanges &changes, const QUuid &orderId, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void execute() override;
    void showOrder(const domain::Order &order) override;
    void showWords(const models::KnownWords &words) override;

private:
    QLineEdit *m_reason;
    QLabel *m_label;
};

/// Writes a note on an order. UI thread.
class NotePanel final : public OrderTaskPanel {
    Q_OBJECT

public:
    NotePanel(Workbench &workbench, OrderChanges &changes, const QUuid &orderId, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void execute() override;
    void showOrder(const domain::Order &order) override;

private:
    QPlainTextEdit *m_note;
    QLabel *m_label;
};

/// The tags of an order, as a comma list. UI thread.
class TagsPanel final : public OrderTaskPanel {
    Q_OBJECT

public:
    TagsPanel(Workbench &workbench, OrderChanges &changes, const QUuid &orderId, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void execute() override;
    void showOrder(const domain::Order &order) override;
    void showWords(const models::KnownWords &words) override;

private:
    QLineEdit *m_tags;
    QLabel *m_label;
    QLabel *m_hint;
};

/// Says which of several shipments has arrived. UI thread.
class DeliverPanel final : public OrderTaskPanel {
    Q_OBJECT

public:
    DeliverPanel(Workbench &workbench, OrderChanges &changes, const QUuid &orderId, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void execute() override;
    void showOrder(const domain::Order &order) override;

private:
    struct Choice {
        domain::Shipment shipment;
        QRadioButton *button;
    };
    QVBoxLayout *m_column;
    std::vector<Choice> m_choices;
};

/// Brings a canceled order back. UI thread.
class ReinstatePanel final : public OrderTaskPanel {
    Q_OBJECT

public:
    ReinstatePanel(Workbench &workbench, OrderChanges &changes, const QUuid &orderId, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void execute() override;
    void showOrder(const domain::Order &order) override;
    bool showAtField(const Error &error) override;

private:
    QLabel *m_text;
    QCheckBox *m_backorder;
};

} // namespace docket::ui
