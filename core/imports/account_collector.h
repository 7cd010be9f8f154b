// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "imports/account_list.h"
#include "imports/password_ledger.h"
#include "imports/record.h"
#include "imports/shared_names.h"
#include "imports/unjudged_list.h"

namespace recourse::imports {

/// What is known of a record that could not be read.
struct BadRecord
{
    int line = 0; ///< physical line, counted from 1; 0 if the format has none
    int item = 0; ///< its number in the list, counted from 1, where there are no lines
    std::string_view address = {}; ///< what stands where the address should
    int columns = 0; ///< that it has
    int expected = 0; ///< columns that it should have; 0: that is not why
};

/// Turns records into accounts by the rules that hold for every format: which address counts, what is skipped and why, which
/// records are one account, what a password's strength and reuse are.
class AccountCollector
{
public:
    /// `passwords`, if given, is shared with other lists of a run: then whoever owns the run closes it and finds reuse.
    explicit AccountCollector(const domains::SuffixList& suffixes, std::shared_ptr<PasswordLedger> passwords = nullptr);

    /// Makes room for the records of so many bytes, so that less is moved while they come.
    void expect(std::size_t bytes);
    /// See `PasswordLedger::leaveToReader`.
    void leaveToReader(unsigned threads) { m_passwords->leaveToReader(threads); }
    /// See `ReadOptions::memberships`.
    void setMemberships(Memberships memberships) { m_memberships = memberships; }
    /// Takes one record. Everything in it is copied or judged before this returns.
    void add(const Record& record);
    /// Counts a record that could not be read. If its address column still shows that it is the browser's own (Firefox writes
    /// its sync keys with broken quotes), it is counted as that. Its title in the report is the address's host, and why it is bad.
    void addBadRow(const BadRecord& bad);
    /// Keeps an e-mail address that the list says is the user's own, though it is no account. Anything else is left out.
    void addOwnAddress(const QString& address);
    /// The file whose records come was protected with a password of its own and opened with it.
    void noteProtected() { ++m_protected; }
    /// How many files were.
    [[nodiscard]] int protectedFiles() const { return m_protected; }
    [[nodiscard]] int records() const { return m_list.records; }

    /// The finished list; format and encoding are for the caller to set.
    [[nodiscard]] UnjudgedList finish() &&;

private:
    struct Addresses;

    [[nodiscard]] Addresses addressesOf(const Record& record);
    [[nodiscard]] static QString reasonToSkip(const Record& record, const Addresses& addresses);
    [[nodiscard]] static QString faultOf(const Record& record, const Addresses& addresses);
    void countCut();
    void countFaults(const Record& record);
    void skip(const Record& record, const QString& title, const QString& reason);
    void take(const Record& record, const Addresses& addresses);
    void addLine(int line, const QString& title, model::RecordFate fate, const QString& reason, int account);
    void choosePassword(int account, const Record& record, bool first);

    const domains::SuffixList& m_suffixes;
    AccountList m_list;
    int m_protected = 0;
    Memberships m_memberships = Memberships::LeaveOut;
    const bool m_alone; ///< no other list shares the passwords
    std::shared_ptr<PasswordLedger> m_passwords;
    AccountsByKey m_accountByKey;
    SharedNames m_names; ///< hosts and domains
    std::vector<int> m_passwordOf; ///< beside accounts: number in the ledger, -1 none
    std::vector<QDateTime> m_passwordFrom; ///< beside accounts: change date of the record that gave the password
};

} // namespace recourse::imports
