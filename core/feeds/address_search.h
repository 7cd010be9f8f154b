// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domains/site.h"
#include "model/feed.h"
#include "net/http_client.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <string_view>

namespace recourse::feeds {

/// The service that answers about single addresses with the user's own key: the record "address_search" of resources/rules/feeds.json.
struct AddressSearchDefinition
{
    QString id; ///< stable word, for the ledger
    QString name;
    QUrl base; ///< https
    QString feed; ///< the list whose records the answers name
    QString licence;
    QString attribution;
    QString attributionUrl;
    QString accessAccount; ///< what the service learns, by question, in a few sentences
    QString accessRange;
    QString accessStealerLogs;
    qint64 maxBytes = 0;
    QString source;
    QString asOf;

    [[nodiscard]] const QString& access(model::AddressQuestion question) const;
    /// Error: RuleMalformed, `where` names the field.
    [[nodiscard]] static base::Result<AddressSearchDefinition> parse(const QByteArray& feedsJson);
};

/// Whom to ask, and with what key.
struct AddressServer
{
    const AddressSearchDefinition& definition;
    QUrl baseOverride; ///< asked instead of `definition.base` if set
    QByteArray key; ///< as `isSearchKey`
    std::optional<QString> proxy = {};
};

/// Whether a text is a key of the service: 32 hexadecimal digits.
[[nodiscard]] bool isSearchKey(const QByteArray& key);

/// An address as it is asked about and stored: without outer spaces, lower case. Empty if it is no e-mail address.
[[nodiscard]] QString searchableAddress(const QString& address);

/// The SHA-1 of an address, 40 upper-case hexadecimal digits.
[[nodiscard]] QByteArray addressDigest(const QString& address);

/// The request about one address, as it is sent. The ledger shows "•••••" for what names the address.
[[nodiscard]] net::HttpRequest addressRequest(const AddressServer& server, model::AddressQuestion question, const QString& address);

/// The names in an answer: breaches by their ids, or registrable domains of captured sites. In an answer to a range, what is not about
/// this address is passed over as it is read. Errors: FeedNotJson, FeedMalformed.
[[nodiscard]] base::Result<QStringList> readAddressAnswer(
    std::string_view bytes, model::AddressQuestion question, const QString& address, const domains::SuffixList& suffixes);

/// Asks and reads. "Not there" is an answer without names, unless a web page says it: that is FeedHtml. Errors: those of
/// `HttpClient::fetch` and `readAddressAnswer`; a refused key is NetStatus with words that say so.
[[nodiscard]] base::Result<QStringList> askAboutAddress(const AddressServer& server, model::AddressQuestion question, const QString& address,
    net::HttpClient& client, const domains::SuffixList& suffixes, base::Progress& progress);

} // namespace recourse::feeds
