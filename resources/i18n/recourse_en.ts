<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountActions</name>
    <message numerus="yes">
        <source>%Ln account(s) removed</source>
        <translation>
            <numerusform>%Ln account removed</numerusform>
            <numerusform>%Ln accounts removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) marked as closed</source>
        <translation>
            <numerusform>%Ln account marked as closed</numerusform>
            <numerusform>%Ln accounts marked as closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) marked as open</source>
        <translation>
            <numerusform>%Ln account marked as open</numerusform>
            <numerusform>%Ln accounts marked as open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) written to %1. The file is not encrypted.</source>
        <translation>
            <numerusform>%Ln account written to %1. The file is not encrypted.</numerusform>
            <numerusform>%Ln accounts written to %1. The file is not encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountTable</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message numerus="yes">
        <source>Weak, used %n×</source>
        <comment>by how many accounts</comment>
        <translation>
            <numerusform>Weak, used %n×</numerusform>
            <numerusform>Weak, used %n×</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n×</source>
        <comment>by how many accounts</comment>
        <translation>
            <numerusform>Used %n×</numerusform>
            <numerusform>Used %n×</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weak, and used at %n accounts. Whoever learns it can open all of them.</source>
        <translation>
            <numerusform>Weak, and used at %n account.</numerusform>
            <numerusform>Weak, and used at %n accounts. Whoever learns it can open all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hard to guess, but used at %n accounts. Whoever learns it can open all of them.</source>
        <translation>
            <numerusform>Hard to guess, but used at %n accounts. Whoever learns it can open all of them.</numerusform>
            <numerusform>Hard to guess, but used at %n accounts. Whoever learns it can open all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was found %n time(s) in public lists of leaked passwords.</source>
        <translation>
            <numerusform>It was found %n time in public lists of leaked passwords.</numerusform>
            <numerusform>It was found %n times in public lists of leaked passwords.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open incident(s)</source>
        <translation>
            <numerusform>%n open incident</numerusform>
            <numerusform>%n open incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExposureActions</name>
    <message numerus="yes">
        <source>%n line(s) written to %1. Sensitive incidents were left out. The file is not encrypted.</source>
        <translation>
            <numerusform>%n line written to %1. Sensitive incidents were left out. The file is not encrypted.</numerusform>
            <numerusform>%n lines written to %1. Sensitive incidents were left out. The file is not encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExposureWords</name>
    <message numerus="yes">
        <source>%Ln incident(s) opened again</source>
        <translation>
            <numerusform>%Ln incident opened again</numerusform>
            <numerusform>%Ln incidents opened again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: password changed</source>
        <translation>
            <numerusform>%Ln incident noted as: password changed</numerusform>
            <numerusform>%Ln incidents noted as: password changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: account deleted</source>
        <translation>
            <numerusform>%Ln incident noted as: account deleted</numerusform>
            <numerusform>%Ln incidents noted as: account deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: never mine</source>
        <translation>
            <numerusform>%Ln incident noted as: never mine</numerusform>
            <numerusform>%Ln incidents noted as: never mine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: closed before</source>
        <translation>
            <numerusform>%Ln incident noted as: closed before</numerusform>
            <numerusform>%Ln incidents noted as: closed before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: accepted</source>
        <translation>
            <numerusform>%Ln incident noted as: accepted</numerusform>
            <numerusform>%Ln incidents noted as: accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) noted as: waiting for them</source>
        <translation>
            <numerusform>%Ln incident noted as: waiting for them</numerusform>
            <numerusform>%Ln incidents noted as: waiting for them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupTable</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::AccountsPage</name>
    <message numerus="yes">
        <source>%Ln account(s) that you have or had.</source>
        <translation>
            <numerusform>%Ln account that you have or had.</numerusform>
            <numerusform>%Ln accounts that you have or had.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) shown.</source>
        <translation>
            <numerusform>%1 of %Ln account shown.</numerusform>
            <numerusform>%1 of %Ln accounts shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts chosen</source>
        <translation>
            <numerusform>%Ln account chosen</numerusform>
            <numerusform>%Ln accounts chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::CaseWords</name>
    <message numerus="yes">
        <source>%n day(s) overdue: go to the authority</source>
        <translation>
            <numerusform>%n day overdue: go to the authority</numerusform>
            <numerusform>%n days overdue: go to the authority</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue: send a reminder</source>
        <translation>
            <numerusform>%n day overdue: send a reminder</numerusform>
            <numerusform>%n days overdue: send a reminder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ClockCard</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ClockList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposureDetail</name>
    <message numerus="yes">
        <source>%n of your accounts</source>
        <translation>
            <numerusform>%n of your accounts</numerusform>
            <numerusform>%n of your accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown here. The buttons above act on all of them.</source>
        <translation>
            <numerusform>%n more is not shown here. The buttons above act on it too.</numerusform>
            <numerusform>%n more are not shown here. The buttons above act on all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposuresPage</name>
    <message numerus="yes">
        <source>%Ln incident(s) in public lists touch accounts of yours.</source>
        <translation>
            <numerusform>%Ln incident in public lists touches accounts of yours.</numerusform>
            <numerusform>%Ln incidents in public lists touch accounts of yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incidents chosen</source>
        <translation>
            <numerusform>%Ln incident chosen</numerusform>
            <numerusform>%Ln incidents chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts chosen</source>
        <translation>
            <numerusform>%Ln account chosen</numerusform>
            <numerusform>%Ln accounts chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedCard</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedWords</name>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::FeedsPage</name>
    <message numerus="yes">
        <source>%n list(s) could not be refreshed. The reason stands on the list.</source>
        <translation>
            <numerusform>%n list could not be refreshed. The reason stands on the list.</numerusform>
            <numerusform>%n lists could not be refreshed. The reason stands on the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::Hints</name>
    <message numerus="yes">
        <source>The newest list of incidents is %n day(s) old.</source>
        <translation>
            <numerusform>The newest list of incidents is %n day old.</numerusform>
            <numerusform>The newest list of incidents is %n days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your last backup is %n day(s) old.</source>
        <translation>
            <numerusform>Your last backup is %n day old.</numerusform>
            <numerusform>Your last backup is %n days old.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln account(s) removed.</source>
        <translation>
            <numerusform>%Ln account removed.</numerusform>
            <numerusform>%Ln accounts removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) stay because you worked with them.</source>
        <translation>
            <numerusform>%Ln account stays because you worked with it.</numerusform>
            <numerusform>%Ln accounts stay because you worked with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %Ln account(s)</source>
        <translation>
            <numerusform>Update %Ln account</numerusform>
            <numerusform>Update %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln account(s)</source>
        <translation>
            <numerusform>Import %Ln account</numerusform>
            <numerusform>Import %Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportDone</name>
    <message numerus="yes">
        <source>%Ln account(s) are new.</source>
        <translation>
            <numerusform>%Ln account is new.</numerusform>
            <numerusform>%Ln accounts are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) that you had got new facts.</source>
        <translation>
            <numerusform>%Ln account that you had got new facts.</numerusform>
            <numerusform>%Ln accounts that you had got new facts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were known already.</source>
        <translation>
            <numerusform>%Ln account was known already.</numerusform>
            <numerusform>%Ln accounts were known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further entries were copies of an account of the same file.</source>
        <translation>
            <numerusform>%Ln further entry was a copy of an account of the same file.</numerusform>
            <numerusform>%Ln further entries were copies of an account of the same file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were left out; the list below says why.</source>
        <translation>
            <numerusform>%Ln entry was left out; the list below says why.</numerusform>
            <numerusform>%Ln entries were left out; the list below says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportHistoryDialog</name>
    <message numerus="yes">
        <source>%Ln account(s) removed with the import.</source>
        <translation>
            <numerusform>%Ln account removed with the import.</numerusform>
            <numerusform>%Ln accounts removed with the import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportPreview</name>
    <message numerus="yes">
        <source>%Ln entries, written by %1.</source>
        <translation>
            <numerusform>%Ln entry, written by %1.</numerusform>
            <numerusform>%Ln entries, written by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) would be new.</source>
        <translation>
            <numerusform>%Ln account would be new.</numerusform>
            <numerusform>%Ln accounts would be new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportStage</name>
    <message numerus="yes">
        <source>%n account(s) in your vault.</source>
        <translation>
            <numerusform>%n account in your vault.</numerusform>
            <numerusform>%n accounts in your vault.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::LedgerPanel</name>
    <message numerus="yes">
        <source>%n request(s) shown. In all, %1 were sent and %2 received.</source>
        <translation>
            <numerusform>%n request shown. In all, %1 were sent and %2 received.</numerusform>
            <numerusform>%n requests shown. In all, %1 were sent and %2 received.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) exported.</source>
        <translation>
            <numerusform>%n request exported.</numerusform>
            <numerusform>%n requests exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::LetterEditor</name>
    <message numerus="yes">
        <source>The letter cannot leave yet: %n thing(s) must be settled first.</source>
        <translation>
            <numerusform>The letter cannot leave yet: one thing must be settled first.</numerusform>
            <numerusform>The letter cannot leave yet: %n things must be settled first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ListsStage</name>
    <message numerus="yes">
        <source>%n known incident(s) touch your accounts. The next page says what to do first.</source>
        <translation>
            <numerusform>%n known incident touches your accounts. The next page says what to do first.</numerusform>
            <numerusform>%n known incidents touch your accounts. The next page says what to do first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::OverviewWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) are open, about %1 of work in all. Start with the first one.</source>
        <translation>
            <numerusform>%n step is open, about %1 of work in all. Start with it.</numerusform>
            <numerusform>%n steps are open, about %1 of work in all. Start with the first one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exposure(s) in all; most of them come from %1.</source>
        <translation>
            <numerusform>%n exposure in all; most of them come from %1.</numerusform>
            <numerusform>%n exposures in all; most of them come from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exposure(s) in all.</source>
        <translation>
            <numerusform>%n exposure in all.</numerusform>
            <numerusform>%n exposures in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” got out most often: in %n open exposure(s).</source>
        <translation>
            <numerusform>“%1” got out most often: in %n open exposure.</numerusform>
            <numerusform>“%1” got out most often: in %n open exposures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) are done.</source>
        <translation>
            <numerusform>%1 of %n step is done.</numerusform>
            <numerusform>%1 of %n steps are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::PlanPage</name>
    <message numerus="yes">
        <source>I have %n minute(s)</source>
        <translation>
            <numerusform>I have %n minute</numerusform>
            <numerusform>I have %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) saved.</source>
        <translation>
            <numerusform>%n step saved.</numerusform>
            <numerusform>%n steps saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n open</source>
        <translation>
            <numerusform>%1, %n open</numerusform>
            <numerusform>%1, %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::SearchPalette</name>
    <message numerus="yes">
        <source>%n found. Arrow keys choose, Return opens, Escape closes.</source>
        <translation>
            <numerusform>%n found. Arrow keys choose, Return opens, Escape closes.</numerusform>
            <numerusform>%n found. Arrow keys choose, Return opens, Escape closes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::SettingsWords</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This backup opens and is whole. It was made on %1 and holds %n account(s).</source>
        <translation>
            <numerusform>This backup opens and is whole. It was made on %1 and holds %n account.</numerusform>
            <numerusform>This backup opens and is whole. It was made on %1 and holds %n accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::StepCards</name>
    <message numerus="yes">
        <source>%n account(s) · %1</source>
        <comment>accounts · minutes</comment>
        <translation>
            <numerusform>%n account · %1</numerusform>
            <numerusform>%n accounts · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::StepPanel</name>
    <message numerus="yes">
        <source>Your %n account(s)</source>
        <translation>
            <numerusform>Your account</numerusform>
            <numerusform>Your %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It rests on %n incident(s) that may have touched you.</source>
        <translation>
            <numerusform>It rests on %n incident that may have touched you.</numerusform>
            <numerusform>It rests on %n incidents that may have touched you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::StepWords</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::StepsStage</name>
    <message numerus="yes">
        <source>About %n minute(s). %1</source>
        <translation>
            <numerusform>About %n minute. %1</numerusform>
            <numerusform>About %n minutes. %1</numerusform>
        </translation>
    </message>
</context>
</TS>
