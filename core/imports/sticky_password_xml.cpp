// SPDX-License-Identifier: GPL-3.0-or-later
// Sticky Password's XML as Bitwarden's importer reads it (bitwarden/clients stickypassword-xml-importer.ts): logins, accounts that
// link to logins, and groups, each in a list of its own:
// <root><Database><Groups>…</Groups><Logins>…</Logins><Accounts>…</Accounts></Database></root>.
#include "base/limits.h"
#include "base/secret_bytes.h"
#include "formats/xml_children.h"
#include "imports/format.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace recourse::imports {

namespace {

using base::Code;
using base::fail;
using base::Status;
using formats::XmlToken;

constexpr int kElementsPerReport = 64;

struct Login
{
    QString name;
    QByteArray password;
    int line = 0;
    bool linked = false;

    Login() = default;
    Login(Login&&) = default;
    Login& operator=(Login&&) = default;
    Login(const Login&) = delete;
    Login& operator=(const Login&) = delete;
    ~Login() { base::wipe(password.data(), static_cast<std::size_t>(password.size())); }
};

struct Account
{
    QString title;
    QByteArray link;
    QString group;
    QStringList logins; ///< ids
    int line = 0;
    bool note = false;
};

struct Group
{
    QString name;
    QString parent;
};

/// Reads all three lists, which may stand in any order, then hands over one record for each login of each account.
class StickyWalk
{
public:
    StickyWalk(const Source& source, AccountCollector& out, base::Progress& progress)
        : m_reader(source.text, base::kImportXmlLimits)
        , m_out(out)
        , m_progress(progress)
    {
    }

    Status document()
    {
        if (const auto token = m_reader.next(); !token)
            return token.error();
        const Status read = formats::forEachChild(m_reader, [this](std::string_view name) { return name == "Database" ? database() : m_reader.skipElement(); });
        return read ? handAll() : read;
    }

private:
    /// The children of that name of a list; others are passed over.
    template <class Use> Status list(std::string_view wanted, Use use)
    {
        return formats::forEachChild(m_reader, [&](std::string_view name) {
            if (const Status go = reportAndAsk(); !go)
                return go;
            return name == wanted ? use() : m_reader.skipElement();
        });
    }

    Status database()
    {
        return formats::forEachChild(m_reader, [this](std::string_view name) {
            if (name == "Logins")
                return list("Login", [this] { return login(); });
            if (name == "Accounts")
                return list("Account", [this] { return account(); });
            return name == "Groups" ? list("Group", [this] { return group(); }) : m_reader.skipElement();
        });
    }

    [[nodiscard]] QByteArray bytes(std::string_view name) const
    {
        const std::string_view value = m_reader.attribute(name);
        return {value.data(), static_cast<qsizetype>(value.size())};
    }
    [[nodiscard]] QString attribute(std::string_view name) const { return QString::fromUtf8(bytes(name)); }

    Status login()
    {
        Login login;
        login.name = attribute("Name");
        login.password = bytes("Password");
        login.line = static_cast<int>(m_reader.line());
        m_loginById.insert(attribute("ID"), static_cast<int>(m_logins.size()));
        m_logins.push_back(std::move(login));
        return m_reader.skipElement();
    }

    Status account()
    {
        Account account;
        account.title = attribute("Name");
        account.link = bytes("Link");
        account.group = attribute("ParentID");
        account.note = !m_reader.attribute("Comments").empty();
        account.line = static_cast<int>(m_reader.line());
        const Status read = formats::forEachChild(m_reader, [&](std::string_view name) {
            if (name != "LoginLinks")
                return m_reader.skipElement();
            return list("Login", [&] {
                account.logins.append(attribute("SourceLoginID"));
                return m_reader.skipElement();
            });
        });
        m_accounts.push_back(std::move(account));
        return read;
    }

    Status group()
    {
        m_groups.insert(attribute("ID"), {attribute("Name"), attribute("ParentID")});
        return m_reader.skipElement();
    }

    Status handAll()
    {
        for (const Account& account : m_accounts) {
            bool linked = false;
            for (const QString& id : account.logins) {
                const auto at = m_loginById.constFind(id);
                if (at == m_loginById.constEnd())
                    continue;
                if (const Status go = hand(&account, &m_logins[static_cast<std::size_t>(*at)]); !go)
                    return go;
                linked = true;
            }
            if (linked)
                continue;
            if (const Status go = hand(&account, nullptr); !go)
                return go;
        }
        for (Login& login : m_logins) {
            if (login.linked)
                continue;
            if (const Status go = hand(nullptr, &login); !go)
                return go;
        }
        return {};
    }

    Status hand(const Account* account, Login* login)
    {
        Record record;
        record.line = account != nullptr ? account->line : login->line;
        if (account != nullptr) {
            record.title = account->title;
            record.addresses.emplace_back(account->link.constData(), static_cast<std::size_t>(account->link.size()));
            record.note = account->note;
            record.tag(groupPath(account->group));
        }
        if (login != nullptr) {
            record.identify(login->name);
            record.password = {login->password.constData(), static_cast<std::size_t>(login->password.size())};
            login->linked = true;
        }
        m_out.add(record);
        return reportAndAsk();
    }

    /// "Outer/Inner". A chain of parents that runs in a circle ends.
    [[nodiscard]] QString groupPath(QString id) const
    {
        constexpr int kDeepest = 32;
        QString path;
        for (int depth = 0; depth < kDeepest && m_groups.contains(id); ++depth) {
            const Group group = m_groups.value(id);
            path = path.isEmpty() ? group.name : group.name + u'/' + path;
            id = group.parent;
        }
        return path;
    }

    Status reportAndAsk()
    {
        if (m_elements++ % kElementsPerReport != 0)
            return {};
        m_progress.report(m_elements, 0);
        return m_progress.cancelled() ? Status(fail(Code::Cancelled)) : Status();
    }

    formats::XmlReader m_reader;
    AccountCollector& m_out;
    base::Progress& m_progress;
    std::vector<Login> m_logins;
    QHash<QString, int> m_loginById;
    std::vector<Account> m_accounts;
    QHash<QString, Group> m_groups;
    qint64 m_elements = 0;
};

/// "root" and "Database" alone are names that anybody might choose: one of the lists must be there.
int recognise(const Source& source)
{
    if (source.rootElement != u"root")
        return 0;
    constexpr int kLookedAt = 64;
    formats::XmlReader reader(source.text, base::kImportXmlLimits);
    bool database = false;
    for (int seen = 0; seen < kLookedAt; ++seen) {
        const auto token = reader.next();
        if (!token || *token == XmlToken::EndOfDocument)
            return 0;
        if (*token != XmlToken::Start)
            continue;
        const std::string_view name = reader.name();
        if (reader.depth() == 2)
            database = name == "Database";
        if (reader.depth() == 3 && database && (name == "Logins" || name == "Accounts" || name == "Groups"))
            return 1;
    }
    return 0;
}

base::Status read(const Source& source, AccountCollector& out, base::Progress& progress)
{
    return StickyWalk(source, out, progress).document();
}

} // namespace

Format stickyPasswordXml()
{
    return {"stickypassword-xml", {"Sticky Password",
            QT_TRANSLATE_NOOP("Program", "Menu → Export, as XML.")},
        Container::Xml, recognise, read};
}

} // namespace recourse::imports
