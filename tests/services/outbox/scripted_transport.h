// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/outbox/transport.h"

#include <functional>
#include <optional>

namespace docket::test {

/// The remote peer of a dispatcher: takes messages, and answers as it is told to. Without being told it confirms all.
class ScriptedTransport final : public outbox::Transport {
public:
    struct Sent {
        quint64 tag = 0;
        outbox::Message message;
    };

    /// What becomes of one message when receipts are asked for: nothing is its confirmation.
    std::function<std::optional<Error>(const outbox::Message &)> refuses;
    /// Why the connection ends when receipts are asked for while these are under way.
    std::function<std::optional<Error>(const std::vector<Sent> &)> breaks;
    std::optional<Error> openError;
    bool isSilent = false;

    std::vector<QUuid> published; ///< in the order of publishing
    std::vector<QUuid> confirmed;
    std::size_t mostUnderWay = 0;
    int openings = 0;

    [[nodiscard]] bool isOpen() const override { return m_isOpen; }
    Result<void> open() override
    {
        if (openError)
            return tl::make_unexpected(*openError);
        ++openings;
        m_isOpen = true;
        return {};
    }
    void close() override
    {
        m_isOpen = false;
        m_underWay.clear();
    }
    Result<void> publish(quint64 tag, const outbox::Message &message) override
    {
        published.push_back(message.id);
        m_underWay.push_back({tag, message});
        mostUnderWay = std::max(mostUnderWay, m_underWay.size());
        return {};
    }
    Result<std::vector<outbox::Receipt>> receive(std::chrono::milliseconds) override
    {
        if (isSilent)
            return std::vector<outbox::Receipt>();
        if (const auto error = breaks ? breaks(m_underWay) : std::nullopt) {
            close();
            return tl::make_unexpected(*error);
        }
        std::vector<outbox::Receipt> receipts;
        for (const Sent &sent : m_underWay) {
            if (const auto refusal = refuses ? refuses(sent.message) : std::nullopt) {
                receipts.push_back({sent.tag, outbox::Receipt::Verdict::Refused, *refusal});
            } else {
                receipts.push_back({sent.tag, outbox::Receipt::Verdict::Confirmed, {}});
                confirmed.push_back(sent.message.id);
            }
        }
        m_underWay.clear();
        return receipts;
    }
    void interrupt() override {}

private:
    bool m_isOpen = false;
    std::vector<Sent> m_underWay;
};

} // namespace docket::test
