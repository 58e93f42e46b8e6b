// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/hub/identity/token_buckets.h"

namespace docket::hub {

/// How often the hub may be asked. An address may be a whole office behind one router.
struct RateOptions {
    Rate address{2'000, 30'000};
    Rate account{1'000, 12'000};
    /// Failed sign-ins; those that succeed do not count.
    Rate signInAddress{30, 30};
    Rate signInAccount{10, 2};
};

/// The limits of one hub. Several hubs on one database each count for themselves: together they let through that many
/// times as much. Thread-safe.
///
/// Each call takes a token, or says how long to wait.
class RateLimits {
public:
    using Refusal = std::optional<std::chrono::seconds>;

    /// `clock` outlives the limits.
    RateLimits(const RateOptions &options, const ordering::Clock &clock)
        : m_address(options.address, clock)
        , m_account(options.account, clock)
        , m_signInAddress(options.signInAddress, clock)
        , m_signInAccount(options.signInAccount, clock)
    {
    }

    Refusal ask(const QString &address) { return m_address.take(networkOf(address)); }
    Refusal askAs(const QByteArray &account) { return m_account.take(account); }

    Refusal signIn(const QString &address, const QString &email);
    /// Gives back what `signIn` took.
    void signedIn(const QString &address, const QString &email);

    /// What is counted as one address: an IPv4 address, or the first half of an IPv6 one, of which everybody has as
    /// many as they like.
    static QByteArray networkOf(const QString &address);

private:
    TokenBuckets m_address;
    TokenBuckets m_account;
    TokenBuckets m_signInAddress;
    TokenBuckets m_signInAccount;
};

} // namespace docket::hub
