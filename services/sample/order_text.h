// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What people write into the sample's orders. Entries are separated by `|`.
namespace docket::sample::text {

const char16_t *holdReasons();
const char16_t *cancelReasons();
const char16_t *lineCancelReasons();
const char16_t *staffNotes();
const char16_t *damageReasons();
const char16_t *parcelSizes();
/// `language:note` as customers leave them with an order.
const char16_t *customerNotes();

} // namespace docket::sample::text
