// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/rules_pack_jobs.h"

#include "base/atomic_file.h"
#include "base/detail.h"
#include "base/limits.h"
#include "directory/openpgp.h"
#include "net/url_rules.h"
#include "vault/setting_repository.h"

#include <QFileInfo>

#include <algorithm>

namespace recourse::session {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;
using base::Status;
using directory::SigningKey;

namespace {

const QString kPack = QStringLiteral("law.pack");
const QString kSignedWith = QStringLiteral("law.pack.signed_with");
const QString kTaken = QStringLiteral("law.pack.taken");
const QString kKey = QStringLiteral("law.pack.key"); // base64: keys may be binary
const QString kAddress = QStringLiteral("law.pack.address");

constexpr qint64 kKeyBytes = 1 << 20; // a key with many signatures of others
constexpr qint64 kSignatureBytes = 1 << 16; // a detached one has some hundred

std::string_view textOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// What the vault keeps.
struct Kept
{
    KeptRulesPack pack;
    QByteArray key;
    QString address;
};

Result<Kept> readKept(vault::Vault& vault)
{
    vault::SettingRepository settings(vault.database());
    Kept kept;
    for (const QString& name : {kPack, kSignedWith, kTaken, kKey, kAddress}) {
        const auto value = settings.value(name);
        if (!value)
            return value.error();
        if (name == kPack)
            kept.pack.bytes = value->toUtf8();
        else if (name == kSignedWith)
            kept.pack.signedWith = *value;
        else if (name == kTaken)
            kept.pack.taken = QDate::fromString(*value, Qt::ISODate);
        else if (name == kKey)
            kept.key = QByteArray::fromBase64(value->toLatin1());
        else
            kept.address = *value;
    }
    return kept;
}

/// All in one transaction.
Status writeSettings(vault::Vault& vault, const QMap<QString, QString>& values)
{
    vault::Transaction transaction(vault.database());
    if (!transaction.begun())
        return transaction.begun().error();
    vault::SettingRepository settings(vault.database());
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (const Status stored = settings.setValue(value.key(), value.value()); !stored)
            return stored;
    }
    return transaction.commit();
}

Status write(Session& session, const QMap<QString, QString>& values)
{
    return session.withVault<void>([&](vault::Vault& vault) { return writeSettings(vault, values); });
}

QMap<QString, QString> settingsOf(const KeptRulesPack& pack)
{
    return {{kPack, QString::fromUtf8(pack.bytes)}, {kSignedWith, pack.signedWith}, {kTaken, pack.taken.toString(Qt::ISODate)}};
}

/// The key in `path`, else the one kept.
Result<SigningKey> keyFrom(const QString& path, const QString& fingerprint, const Kept& kept)
{
    QByteArray bytes = kept.key;
    if (!path.isEmpty()) {
        auto read = base::readWholeFile(path, kKeyBytes);
        if (!read)
            return read.error();
        bytes = std::move(*read);
    }
    if (bytes.isEmpty())
        return fail(Code::BadArgument, Detail::tr("the public key of the maker of the rules pack is needed"));
    auto key = directory::readSigningKey(bytes);
    if (key && !fingerprint.isEmpty() && !directory::isFingerprint(fingerprint, *key))
        return fail(Code::FeedKey, key->fingerprint);
    return key;
}

Result<QByteArray> signatureOf(const RulesPackFile& file)
{
    QString path = file.signature;
    for (const char* ending : {".sig", ".asc"}) {
        if (path.isEmpty() && QFileInfo::exists(file.path + QLatin1String(ending)))
            path = file.path + QLatin1String(ending);
    }
    if (path.isEmpty())
        return fail(Code::FeedSignature, Detail::tr("there is no signature beside it"));
    return base::readWholeFile(path, kSignatureBytes);
}

/// Refuses what an older copy, sent again, could undo.
Status checkNotOlder(const law::RulesPack& pack, const KeptRulesPack& kept)
{
    const auto before = kept.bytes.isEmpty() ? Result<law::RulesPack>(fail(Code::NotFound)) : law::RulesPack::parse(kept.bytes);
    if (!before || pack.made >= before->made)
        return {};
    return fail(Code::InputMalformed, Detail::tr("rules pack: it is of %1, older than the pack here, of %2")
                                          .arg(pack.made.toString(Qt::ISODate), before->made.toString(Qt::ISODate)));
}

/// The pack is signed, newer than what is here, and its tables are sound.
Status checkPack(const QByteArray& bytes, const QByteArray& signature, const SigningKey& key, const KeptRulesPack& kept)
{
    const Status isSigned = directory::checkSignature(textOf(bytes), signature, key, base::kRulesJsonLimits.bytes);
    if (!isSigned)
        return isSigned;
    const auto pack = law::RulesPack::parse(bytes);
    if (!pack)
        return fail(Code::InputMalformed, pack.error().where);
    if (const Status newer = checkNotOlder(*pack, kept); !newer)
        return newer;
    const auto source = loadLaw(bytes);
    if (!source)
        return source.error();
    if (!source->edition.refused.isEmpty())
        return fail(Code::InputMalformed, source->edition.refused);
    return {};
}

Result<Kept> keptIn(Session& session)
{
    return session.withVault<Kept>(readKept);
}

Result<RulesPackView> viewOf(Session& session, const Kept& kept)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    RulesPackView view;
    view.edition = (*rules)->law;
    view.kept = !kept.pack.bytes.isEmpty();
    if (const auto pack = law::RulesPack::parse(kept.pack.bytes); view.kept && pack) {
        view.version = pack->version;
        view.made = pack->made;
    }
    view.signedWith = kept.pack.signedWith;
    view.taken = kept.pack.taken;
    view.address = kept.address;
    if (const auto key = directory::readSigningKey(kept.key); !kept.key.isEmpty() && key)
        view.key = key->fingerprint;
    const auto& laws = (*rules)->letters.regimes.all();
    const QDate today = session.clock().today();
    view.laws = static_cast<int>(laws.size());
    view.inForce = static_cast<int>(
        std::count_if(laws.begin(), laws.end(), [&](const law::Regime& regime) { return regime.provenance.inForce(today); }));
    return view;
}

Result<RulesPackView> show(Session& session)
{
    const auto kept = keptIn(session);
    if (!kept && kept.error().code == Code::VaultLocked)
        return viewOf(session, {});
    return kept ? viewOf(session, *kept) : Result<RulesPackView>(kept.error());
}

Result<RulesPackView> take(Session& session, const QByteArray& bytes, const QByteArray& signature, const SigningKey& key, const Kept& kept)
{
    if (const Status good = checkPack(bytes, signature, key, kept.pack); !good)
        return good.error();
    QMap<QString, QString> values = settingsOf({bytes, key.fingerprint, session.clock().today()});
    values.insert(kKey, QString::fromLatin1(key.publicKey.toBase64()));
    if (const Status stored = write(session, values); !stored)
        return stored.error();
    session.useRulesPack(bytes);
    return show(session);
}

Result<RulesPackView> install(Session& session, const RulesPackFile& file)
{
    const auto kept = keptIn(session);
    if (!kept)
        return kept.error();
    const auto key = keyFrom(file.key, file.fingerprint, *kept);
    if (!key)
        return key.error();
    const auto bytes = base::readWholeFile(file.path, static_cast<qint64>(base::kRulesJsonLimits.bytes));
    if (!bytes)
        return bytes.error();
    const auto signature = signatureOf(file);
    if (!signature)
        return signature.error();
    return take(session, *bytes, *signature, *key, *kept);
}

Result<KeptRulesPack> remove(Session& session)
{
    auto kept = keptIn(session);
    if (!kept)
        return kept.error();
    if (kept->pack.bytes.isEmpty())
        return fail(Code::NotFound, Detail::tr("rules pack"));
    if (const Status stored = write(session, settingsOf({})); !stored)
        return stored.error();
    session.useRulesPack({});
    return std::move(kept->pack);
}

Result<RulesPackView> keep(Session& session, const KeptRulesPack& pack)
{
    if (const Status stored = write(session, settingsOf(pack)); !stored)
        return stored.error();
    session.useRulesPack(pack.bytes);
    return show(session);
}

Result<RulesPackView> setAddress(Session& session, const QString& address, const QString& keyFile, const QString& fingerprint)
{
    const auto kept = keptIn(session);
    if (!kept)
        return kept.error();
    QMap<QString, QString> values{{kAddress, address}};
    if (!address.isEmpty()) {
        if (const auto checked = net::checkedUrl(address.toUtf8()); !checked)
            return checked.error();
        const auto key = keyFrom(keyFile, fingerprint, *kept);
        if (!key)
            return key.error();
        values.insert(kKey, QString::fromLatin1(key->publicKey.toBase64()));
    }
    if (const Status stored = write(session, values); !stored)
        return stored.error();
    return show(session);
}

Result<QByteArray> fetched(Session& session, const QString& address, qint64 maxBytes, base::Progress& progress)
{
    auto answer = session.http().fetch({QStringLiteral("law"), QUrl(address), {}, {}, net::feedLimits(maxBytes)}, progress);
    if (!answer)
        return answer.error();
    return std::move(answer->body);
}

Result<RulesPackView> sync(Session& session, base::Progress& progress)
{
    const auto kept = keptIn(session);
    if (!kept)
        return kept.error();
    if (kept->address.isEmpty())
        return fail(Code::BadArgument, Detail::tr("no address for rules packs is set"));
    const auto key = keyFrom({}, {}, *kept);
    if (!key)
        return key.error();
    const auto bytes = fetched(session, kept->address, static_cast<qint64>(base::kRulesJsonLimits.bytes), progress);
    if (!bytes)
        return bytes.error();
    const auto signature = fetched(session, kept->address + QStringLiteral(".sig"), kSignatureBytes, progress);
    if (!signature)
        return signature.error().code == Code::NetStatus ? fail(Code::FeedSignature, signature.error().where) : signature.error();
    return take(session, *bytes, *signature, *key, *kept);
}

} // namespace

Job<RulesPackView> showRulesPack(Session& session)
{
    return session.start<RulesPackView>([&session](base::Progress&) { return show(session); });
}

Job<RulesPackView> installRulesPack(Session& session, RulesPackFile file)
{
    return session.start<RulesPackView>([&session, file](base::Progress&) { return install(session, file); });
}

Job<KeptRulesPack> removeRulesPack(Session& session)
{
    return session.start<KeptRulesPack>([&session](base::Progress&) { return remove(session); });
}

Job<RulesPackView> keepRulesPack(Session& session, KeptRulesPack pack)
{
    return session.start<RulesPackView>([&session, pack](base::Progress&) { return keep(session, pack); });
}

Job<RulesPackView> setRulesPackAddress(Session& session, QString address, QString key, QString fingerprint)
{
    return session.start<RulesPackView>(
        [&session, address, key, fingerprint](base::Progress&) { return setAddress(session, address, key, fingerprint); });
}

Job<RulesPackView> syncRulesPack(Session& session)
{
    return session.start<RulesPackView>([&session](base::Progress& progress) { return sync(session, progress); });
}

void adoptRulesPack(Session& session)
{
    const auto kept = keptIn(session);
    session.useRulesPack(kept ? kept->pack.bytes : QByteArray());
}

} // namespace recourse::session
