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
    <message numerus="yes">
        <source>%Ln kind(s) of data noted</source>
        <translation>
            <numerusform>%Ln kind of data noted</numerusform>
            <numerusform>%Ln kinds of data noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) got the tag</source>
        <translation>
            <numerusform>%Ln account got the tag</numerusform>
            <numerusform>%Ln accounts got the tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag taken away from %Ln account(s)</source>
        <translation>
            <numerusform>Tag taken away from %Ln account</numerusform>
            <numerusform>Tag taken away from %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) given to another person</source>
        <translation>
            <numerusform>%Ln account given to another person</numerusform>
            <numerusform>%Ln accounts given to another person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) noted for deletion</source>
        <translation>
            <numerusform>%Ln account noted for deletion</numerusform>
            <numerusform>%Ln accounts noted for deletion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) no longer noted for deletion</source>
        <translation>
            <numerusform>%Ln account no longer noted for deletion</numerusform>
            <numerusform>%Ln accounts no longer noted for deletion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) marked as not used any more</source>
        <translation>
            <numerusform>%Ln account marked as not used any more</numerusform>
            <numerusform>%Ln accounts marked as not used any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of data taken off the map</source>
        <translation>
            <numerusform>%Ln kind of data taken off the map</numerusform>
            <numerusform>%Ln kinds of data taken off the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountFilters</name>
    <message numerus="yes">
        <source>Password older than %n year(s)</source>
        <translation>
            <numerusform>Password older than %n year</numerusform>
            <numerusform>Password older than %n years</numerusform>
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
            <numerusform>Weak, and used for %n account. Whoever learns it can open it.</numerusform>
            <numerusform>Weak, and used for %n accounts. Whoever learns it can open all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hard to guess, but used at %n accounts. Whoever learns it can open all of them.</source>
        <translation>
            <numerusform>Hard to guess, but used for %n account. Whoever learns it can open it.</numerusform>
            <numerusform>Hard to guess, but used for %n accounts. Whoever learns it can open all of them.</numerusform>
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
    <message numerus="yes">
        <source>Leaked, used %n×</source>
        <comment>by how many accounts</comment>
        <translation>
            <numerusform>Leaked, used %n×</numerusform>
            <numerusform>Leaked, used %n×</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>how long ago</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>how long ago</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed incident(s)</source>
        <translation>
            <numerusform>%Ln confirmed incident</numerusform>
            <numerusform>%Ln confirmed incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln likely incident(s)</source>
        <translation>
            <numerusform>%Ln likely incident</numerusform>
            <numerusform>%Ln likely incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible incident(s)</source>
        <translation>
            <numerusform>%Ln possible incident</numerusform>
            <numerusform>%Ln possible incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AliasTable</name>
    <message numerus="yes">
        <source>%Ln write to it</source>
        <translation>
            <numerusform>%Ln writes to it</numerusform>
            <numerusform>%Ln write to it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchWords</name>
    <message numerus="yes">
        <source>These are %n letters. </source>
        <translation>
            <numerusform>This is %n letter. </numerusform>
            <numerusform>These are %n letters. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) ask a service for what another letter of this batch asks it already. Leave out all but one.</source>
        <translation>
            <numerusform>%n letter asks a service for what another letter of this batch asks it already. Leave out all but one.</numerusform>
            <numerusform>%n letters ask a service for what another letter of this batch asks it already. Leave out all but one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) had the same request from you less than %1 days before. Repeated requests are the first to be refused; a reminder is the better letter.</source>
        <translation>
            <numerusform>%n service had the same request from you less than %1 days before. Repeated requests are the first to be refused; a reminder is the better letter.</numerusform>
            <numerusform>%n services had the same request from you less than %1 days before. Repeated requests are the first to be refused; a reminder is the better letter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are not ready to leave and are left out. Open them to see why.</source>
        <translation>
            <numerusform>%n letter is not ready to leave and is left out. Open it to see why.</numerusform>
            <numerusform>%n letters are not ready to leave and are left out. Open them to see why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) carry another date than the day on which they are to leave. Draft them again, so that the due date is counted from the right day.</source>
        <translation>
            <numerusform>%n letter carries another date than the day on which it is to leave. Draft it again, so that the due date is counted from the right day.</numerusform>
            <numerusform>%n letters carry another date than the day on which they are to leave. Draft them again, so that the due date is counted from the right day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CandidateWords</name>
    <message numerus="yes">
        <source>%Ln account(s) kept</source>
        <translation>
            <numerusform>%Ln account kept</numerusform>
            <numerusform>%Ln accounts kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) noted for deletion</source>
        <translation>
            <numerusform>%Ln account noted for deletion</numerusform>
            <numerusform>%Ln accounts noted for deletion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put off</source>
        <translation>
            <numerusform>%Ln put off</numerusform>
            <numerusform>%Ln put off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not proposed again</source>
        <translation>
            <numerusform>%Ln not proposed again</numerusform>
            <numerusform>%Ln not proposed again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide again</source>
        <translation>
            <numerusform>%Ln to decide again</numerusform>
            <numerusform>%Ln to decide again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>%n column(s) instead of %1</source>
        <translation>
            <numerusform>%n column instead of %1</numerusform>
            <numerusform>%n columns instead of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DivisionUndo</name>
    <message numerus="yes">
        <source>%Ln accounts merged into one</source>
        <translation>
            <numerusform>%Ln account merged into one</numerusform>
            <numerusform>%Ln accounts merged into one</numerusform>
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
    <message numerus="yes">
        <source>%Ln name(s) confirmed as yours</source>
        <translation>
            <numerusform>%Ln name confirmed as yours</numerusform>
            <numerusform>%Ln names confirmed as yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) noted as another&apos;s</source>
        <translation>
            <numerusform>%Ln name noted as another&apos;s</numerusform>
            <numerusform>%Ln names noted as another&apos;s</numerusform>
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
    <message numerus="yes">
        <source>%1 people</source>
        <translation>
            <numerusform>%1 person</numerusform>
            <numerusform>%1 people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 residents of %2</source>
        <translation>
            <numerusform>%1 resident of %2</numerusform>
            <numerusform>%1 residents of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 accounts</source>
        <translation>
            <numerusform>%1 account</numerusform>
            <numerusform>%1 accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people or accounts</source>
        <translation>
            <numerusform>%1 person or account</numerusform>
            <numerusform>%1 people or accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupTable</name>
    <message numerus="yes">
        <source>%Ln to do</source>
        <translation>
            <numerusform>%Ln to do</numerusform>
            <numerusform>%Ln to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%Ln proposal(s) removed.</source>
        <translation>
            <numerusform>%Ln proposal removed.</numerusform>
            <numerusform>%Ln proposals removed.</numerusform>
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
        <source>%Ln account(s) stay because later imports have them too.</source>
        <translation>
            <numerusform>%Ln account stays because later imports have it too.</numerusform>
            <numerusform>%Ln accounts stay because later imports have them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) stay because you decided about them.</source>
        <translation>
            <numerusform>%Ln service stays because you decided about it.</numerusform>
            <numerusform>%Ln services stay because you decided about them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) removed.</source>
        <translation>
            <numerusform>%Ln account removed.</numerusform>
            <numerusform>%Ln accounts removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) stay because later imports have them too.</source>
        <translation>
            <numerusform>%Ln proposal stays because later imports have it too.</numerusform>
            <numerusform>%Ln proposals stay because later imports have them too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::AccountEvidence</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
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
</context>
<context>
    <name>recourse::ui::AddressSearchDialog</name>
    <message numerus="yes">
        <source>%n request(s) to %1.</source>
        <translation>
            <numerusform>%n request to %1.</numerusform>
            <numerusform>%n requests to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came; then it stopped: %1</source>
        <translation>
            <numerusform>%n answer came; then it stopped: %1</numerusform>
            <numerusform>%n answers came; then it stopped: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came and are kept in the vault.</source>
        <translation>
            <numerusform>%n answer came and is kept in the vault.</numerusform>
            <numerusform>%n answers came and are kept in the vault.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::AddressesView</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::AnswerCard</name>
    <message numerus="yes">
        <source>%n item(s) not looked at yet.</source>
        <translation>
            <numerusform>%n item not looked at yet.</numerusform>
            <numerusform>%n items not looked at yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are missing.</source>
        <translation>
            <numerusform>%n thing is missing.</numerusform>
            <numerusform>%n things are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::AnswerDialog</name>
    <message numerus="yes">
        <source>%n item(s) not looked at yet.</source>
        <translation>
            <numerusform>%n item not looked at yet.</numerusform>
            <numerusform>%n items not looked at yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::AnswerTable</name>
    <message numerus="yes">
        <source>Captured for %n site(s)</source>
        <translation>
            <numerusform>Captured for %n site</numerusform>
            <numerusform>Captured for %n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n incident(s)</source>
        <translation>
            <numerusform>In %n incident</numerusform>
            <numerusform>In %n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::AuthoritiesView</name>
    <message numerus="yes">
        <source>%n authority(ies) for %1, those for companies first.</source>
        <translation>
            <numerusform>%n authority for %1.</numerusform>
            <numerusform>%n authorities for %1, those for companies first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::BatchDialog</name>
    <message numerus="yes">
        <source>%Ln letter(s) written, each with its case. The days to send them are in “%1”.</source>
        <translation>
            <numerusform>%Ln letter written, with its case. The day to send it is in “%1”.</numerusform>
            <numerusform>%Ln letters written, each with its case. The days to send them are in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::BatchWords</name>
    <message numerus="yes">
        <source>%Ln letter(s) to send</source>
        <translation>
            <numerusform>%Ln letter to send</numerusform>
            <numerusform>%Ln letters to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back</source>
        <translation>
            <numerusform>%Ln held back</numerusform>
            <numerusform>%Ln held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies) without a letter</source>
        <translation>
            <numerusform>%Ln company without a letter</numerusform>
            <numerusform>%Ln companies without a letter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::BulkPanel</name>
    <message numerus="yes">
        <source>%Ln accounts chosen</source>
        <translation>
            <numerusform>%Ln account chosen</numerusform>
            <numerusform>%Ln accounts chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation>
            <numerusform>%Ln closed</numerusform>
            <numerusform>%Ln closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not used any more</source>
        <translation>
            <numerusform>%Ln not used any more</numerusform>
            <numerusform>%Ln not used any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be deleted</source>
        <translation>
            <numerusform>%Ln to be deleted</numerusform>
            <numerusform>%Ln to be deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln accounts can be merged in one go.</source>
        <translation>
            <numerusform>At most %Ln account can be merged in one go.</numerusform>
            <numerusform>At most %Ln accounts can be merged in one go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::CandidateDetail</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::CaseBoardView</name>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <translation>
            <numerusform>%1: %n case</numerusform>
            <numerusform>%1: %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::CasePanel</name>
    <message numerus="yes">
        <source>%n attached file(s) of this case are no longer what was logged: something was changed outside Recourse. Take them from a backup.</source>
        <translation>
            <numerusform>%n attached file of this case is no longer what was logged: something was changed outside Recourse. Take it from a backup.</numerusform>
            <numerusform>%n attached files of this case are no longer what was logged: something was changed outside Recourse. Take them from a backup.</numerusform>
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
    <message numerus="yes">
        <source>%n day(s) overdue: write again, more firmly</source>
        <translation>
            <numerusform>%n day overdue: write again, more firmly</numerusform>
            <numerusform>%n days overdue: write again, more firmly</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::CasesPage</name>
    <message numerus="yes">
        <source>%n clock(s) were saved. Open the file to add them to your calendar.</source>
        <translation>
            <numerusform>%n clock was saved. Open the file to add it to your calendar.</numerusform>
            <numerusform>%n clocks were saved. Open the file to add them to your calendar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ChangesDialog</name>
    <message numerus="yes">
        <source>The last %n change(s), the newest first. A withdrawn warning stays readable where you met it.</source>
        <translation>
            <numerusform>The last change. A withdrawn warning stays readable where you met it.</numerusform>
            <numerusform>The last %n changes, the newest first. A withdrawn warning stays readable where you met it.</numerusform>
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
    <name>recourse::ui::ClockWords</name>
    <message numerus="yes">
        <source>%n day(s) past</source>
        <translation>
            <numerusform>%n day past</numerusform>
            <numerusform>%n days past</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ConductCard</name>
    <message numerus="yes">
        <source>%1 of 100, from %n fact(s)</source>
        <translation>
            <numerusform>%1 of 100, from %n fact</numerusform>
            <numerusform>%1 of 100, from %n facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ConductText</name>
    <message numerus="yes">
        <source>%1 of 100, from %n facts</source>
        <translation>
            <numerusform>%1 of 100, from %n fact</numerusform>
            <numerusform>%1 of 100, from %n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::DataMapView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::DirectoryDetail</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::DirectoryPage</name>
    <message numerus="yes">
        <source>%Ln service(s), put together from public directories. Nobody learns what you look up.</source>
        <translation>
            <numerusform>%Ln service, put together from public directories. Nobody learns what you look up.</numerusform>
            <numerusform>%Ln services, put together from public directories. Nobody learns what you look up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) could not be fetched. The page “Lists” says why.</source>
        <translation>
            <numerusform>%n list could not be fetched. The page “Lists” says why.</numerusform>
            <numerusform>%n lists could not be fetched. The page “Lists” says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::DiscoverDialog</name>
    <message numerus="yes">
        <source>%Ln message(s) were read.</source>
        <translation>
            <numerusform>%Ln message was read.</numerusform>
            <numerusform>%Ln messages were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) that you may have an account with.</source>
        <translation>
            <numerusform>%Ln service that you may have an account with.</numerusform>
            <numerusform>%Ln services that you may have an account with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stranger(s) write to an address that you gave to somebody else: a sign that it leaked there.</source>
        <translation>
            <numerusform>%Ln stranger writes to an address that you gave to somebody else: a sign that it leaked there.</numerusform>
            <numerusform>%Ln strangers write to an address that you gave to somebody else: a sign that it leaked there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read: unpack archives, and export what Outlook keeps.</source>
        <translation>
            <numerusform>%Ln file could not be read: unpack archives, and export what Outlook keeps.</numerusform>
            <numerusform>%Ln files could not be read: unpack archives, and export what Outlook keeps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::DispositionBar</name>
    <message numerus="yes">
        <source>All %Ln: password changed</source>
        <translation>
            <numerusform>All %Ln: password changed</numerusform>
            <numerusform>All %Ln: password changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln: account deleted</source>
        <translation>
            <numerusform>All %Ln: account deleted</numerusform>
            <numerusform>All %Ln: account deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln: something else</source>
        <translation>
            <numerusform>All %Ln: something else</numerusform>
            <numerusform>All %Ln: something else</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%Ln proposals; the first ones are shown.</source>
        <translation>
            <numerusform>%Ln proposal; the first ones are shown.</numerusform>
            <numerusform>%Ln proposals; the first ones are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s)</source>
        <translation>
            <numerusform>%Ln proposal</numerusform>
            <numerusform>%Ln proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposureDetail</name>
    <message numerus="yes">
        <source>%n of your accounts</source>
        <translation>
            <numerusform>One of your accounts</numerusform>
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
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposurePlots</name>
    <message numerus="yes">
        <source>%Ln incident(s) in all.</source>
        <translation>
            <numerusform>%Ln incident in all.</numerusform>
            <numerusform>%Ln incidents in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) in all; %1 is the year with the most.</source>
        <translation>
            <numerusform>%Ln incident in all; it happened in %1.</numerusform>
            <numerusform>%Ln incidents in all; %1 is the year with the most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” leaked most often: in %Ln incident(s).</source>
        <translation>
            <numerusform>“%1” leaked most often: in %Ln incident.</numerusform>
            <numerusform>“%1” leaked most often: in %Ln incidents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing leaked more often than “%1”: in %Ln incident(s).</source>
        <translation>
            <numerusform>Nothing leaked more often than “%1”: in %Ln incident.</numerusform>
            <numerusform>Nothing leaked more often than “%1”: in %Ln incidents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ExposuresPage</name>
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
    <message numerus="yes">
        <source>%Ln addresses chosen</source>
        <translation>
            <numerusform>%Ln address chosen</numerusform>
            <numerusform>%Ln addresses chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people chosen</source>
        <translation>
            <numerusform>%Ln person chosen</numerusform>
            <numerusform>%Ln people chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) in public lists may concern accounts of yours.</source>
        <translation>
            <numerusform>%Ln incident in public lists may concern accounts of yours.</numerusform>
            <numerusform>%Ln incidents in public lists may concern accounts of yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) wait for you.</source>
        <translation>
            <numerusform>%Ln incident waits for you.</numerusform>
            <numerusform>%Ln incidents wait for you.</numerusform>
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
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln headline(s)</source>
        <translation>
            <numerusform>%Ln headline</numerusform>
            <numerusform>%Ln headlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
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
    <message numerus="yes">
        <source>Your lists are fresh. %n warning(s) were withdrawn by their publishers.</source>
        <translation>
            <numerusform>Your lists are fresh. %n warning was withdrawn by its publisher.</numerusform>
            <numerusform>Your lists are fresh. %n warnings were withdrawn by their publishers.</numerusform>
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
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported file(s) are deleted for good; they do not go to the recycle bin.</source>
        <translation>
            <numerusform>%Ln imported file is deleted for good; it does not go to the recycle bin.</numerusform>
            <numerusform>%Ln imported files are deleted for good; they do not go to the recycle bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailbox(es): look for them under Accounts, “To decide”</source>
        <translation>
            <numerusform>%Ln mailbox: look for it under Accounts, “To decide”</numerusform>
            <numerusform>%Ln mailboxes: look for them under Accounts, “To decide”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty</source>
        <translation>
            <numerusform>%Ln empty</numerusform>
            <numerusform>%Ln empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too large</source>
        <translation>
            <numerusform>%Ln too large</numerusform>
            <numerusform>%Ln too large</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln hidden</numerusform>
            <numerusform>%Ln hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that only refer elsewhere</source>
        <translation>
            <numerusform>%Ln that only refers elsewhere</numerusform>
            <numerusform>%Ln that only refer elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that cannot be read</source>
        <translation>
            <numerusform>%Ln that cannot be read</numerusform>
            <numerusform>%Ln that cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) deleted for good. Copies may remain:</source>
        <translation>
            <numerusform>%Ln file deleted for good. Copies may remain:</numerusform>
            <numerusform>%Ln files deleted for good. Copies may remain:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) that cannot be read</source>
        <translation>
            <numerusform>%Ln entry that cannot be read</numerusform>
            <numerusform>%Ln entries that cannot be read</numerusform>
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
    <message numerus="yes">
        <source>%Ln password(s) are weak.</source>
        <translation>
            <numerusform>%Ln password is weak.</numerusform>
            <numerusform>%Ln passwords are weak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are used in more than one place.</source>
        <translation>
            <numerusform>%Ln is used in more than one place.</numerusform>
            <numerusform>%Ln are used in more than one place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are known to have leaked.</source>
        <translation>
            <numerusform>%Ln is known to have leaked.</numerusform>
            <numerusform>%Ln are known to have leaked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are older than three years.</source>
        <translation>
            <numerusform>%Ln is older than three years.</numerusform>
            <numerusform>%Ln are older than three years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password(s) were looked up.</source>
        <translation>
            <numerusform>%Ln password was looked up.</numerusform>
            <numerusform>%Ln passwords were looked up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) wait for your word.</source>
        <translation>
            <numerusform>%Ln service waits for your word.</numerusform>
            <numerusform>%Ln services wait for your word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be imported; choose one to see why.</source>
        <translation>
            <numerusform>%Ln file could not be imported; choose it to see why.</numerusform>
            <numerusform>%Ln files could not be imported; choose one to see why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were looked up before and are the same.</source>
        <translation>
            <numerusform>%Ln was looked up before and is the same.</numerusform>
            <numerusform>%Ln were looked up before and are the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportHistoryDialog</name>
    <message numerus="yes">
        <source>%Ln entries in “%1”.</source>
        <translation>
            <numerusform>%Ln entry in “%1”.</numerusform>
            <numerusform>%Ln entries in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows the most important ones; %Ln more were not kept.</source>
        <translation>
            <numerusform>The list shows the most important ones; %Ln more was not kept.</numerusform>
            <numerusform>The list shows the most important ones; %Ln more were not kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ImportPreview</name>
    <message numerus="yes">
        <source>%Ln account(s) would be new.</source>
        <translation>
            <numerusform>%Ln account would be new.</numerusform>
            <numerusform>%Ln accounts would be new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) would wait for your word.</source>
        <translation>
            <numerusform>%Ln service would wait for your word.</numerusform>
            <numerusform>%Ln services would wait for your word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This asks %1. Of each password only the first 5 of 40 characters of its fingerprint leave this computer, in %Ln request(s) like this one:

%2</source>
        <translation>
            <numerusform>This asks %1. Of each password only the first 5 of 40 characters of its fingerprint leave this computer, in %Ln request like this one:

%2</numerusform>
            <numerusform>This asks %1. Of each password only the first 5 of 40 characters of its fingerprint leave this computer, in %Ln requests like this one:

%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, read as “%1”.</source>
        <translation>
            <numerusform>%Ln entry, read as “%1”.</numerusform>
            <numerusform>%Ln entries, read as “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in %1 files.</source>
        <translation>
            <numerusform>%Ln entry in %1 files.</numerusform>
            <numerusform>%Ln entries in %1 files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be read; choose one to see why.</source>
        <translation>
            <numerusform>%Ln file cannot be read; choose it to see why.</numerusform>
            <numerusform>%Ln files cannot be read; choose one to see why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to import</source>
        <translation>
            <numerusform>%Ln file to import</numerusform>
            <numerusform>%Ln files to import</numerusform>
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
    <name>recourse::ui::InventoryView</name>
    <message numerus="yes">
        <source>%Ln group(s) of accounts may be one account each.</source>
        <translation>
            <numerusform>%Ln group of accounts may be one account.</numerusform>
            <numerusform>%Ln groups of accounts may be one account each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide about %Ln proposal(s)</source>
        <translation>
            <numerusform>Decide about %Ln proposal</numerusform>
            <numerusform>Decide about %Ln proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::LawWords</name>
    <message numerus="yes">
        <source>Recourse knows %Ln law(s), %1 of them in force today. They were compared with their sources up to %2.</source>
        <translation>
            <numerusform>Recourse knows %Ln law, %1 of them in force today. It was compared with its source up to %2.</numerusform>
            <numerusform>Recourse knows %Ln laws, %1 of them in force today. They were compared with their sources up to %2.</numerusform>
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
    <name>recourse::ui::LetterForm</name>
    <message numerus="yes">
        <source>This letter takes from your fact sheet on identity theft: %n item(s).</source>
        <translation>
            <numerusform>This letter takes from your fact sheet on identity theft: %n item.</numerusform>
            <numerusform>This letter takes from your fact sheet on identity theft: %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ListsStage</name>
    <message numerus="yes">
        <source>%Ln known incident(s) may concern your accounts. The next page says what to do first.</source>
        <translation>
            <numerusform>%Ln known incident may concern your accounts. The next page says what to do first.</numerusform>
            <numerusform>%Ln known incidents may concern your accounts. The next page says what to do first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::LossText</name>
    <message numerus="yes">
        <source>%1 in all, from %n entries</source>
        <translation>
            <numerusform>%1 in all, from %n entry</numerusform>
            <numerusform>%1 in all, from %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n of them without a proof)</source>
        <translation>
            <numerusform>(%n of them without a proof)</numerusform>
            <numerusform>(%n of them without a proof)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::MergeDialog</name>
    <message numerus="yes">
        <source>Make one account of %Ln</source>
        <translation>
            <numerusform>Make one account of %Ln</numerusform>
            <numerusform>Make one account of %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::MonthView</name>
    <message numerus="yes">
        <source>%n answer(s) due from others</source>
        <translation>
            <numerusform>%n answer due from others</numerusform>
            <numerusform>%n answers due from others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n last day(s) of your own</source>
        <translation>
            <numerusform>%n last day of your own</numerusform>
            <numerusform>%n last days of your own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::NameQuestion</name>
    <message numerus="yes">
        <source>Of %n of them only the name is the same as that of your service. Are all of them yours?</source>
        <translation>
            <numerusform>Of %n of them only the name is the same as that of your service. Is it yours?</numerusform>
            <numerusform>Of %n of them only the name is the same as that of your service. Are all of them yours?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::NextSteps</name>
    <message numerus="yes">
        <source>%Ln service(s) that Recourse found wait for your decision</source>
        <translation>
            <numerusform>%Ln service that Recourse found waits for your decision</numerusform>
            <numerusform>%Ln services that Recourse found wait for your decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::OverviewWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
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
        <source>%1 of %n step(s) are done.</source>
        <translation>
            <numerusform>%1 of %n step is done.</numerusform>
            <numerusform>%1 of %n steps are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) are open, about %1 of work in all. Start with the first one.</source>
        <translation>
            <numerusform>%Ln step is open, about %1 of work in all. Start with it.</numerusform>
            <numerusform>%Ln steps are open, about %1 of work in all. Start with the first one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are %n day(s) late</source>
        <translation>
            <numerusform>They are %n day late</numerusform>
            <numerusform>They are %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) in all; %1 is the year with the most.</source>
        <translation>
            <numerusform>%Ln incident in all; it happened in %1.</numerusform>
            <numerusform>%Ln incidents in all; %1 is the year with the most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) in all.</source>
        <translation>
            <numerusform>%Ln incident in all.</numerusform>
            <numerusform>%Ln incidents in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” got out most often: in %Ln open incident(s).</source>
        <translation>
            <numerusform>“%1” got out most often: in %Ln open incident.</numerusform>
            <numerusform>“%1” got out most often: in %Ln open incidents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing got out more often than “%1”: in %Ln open incident(s).</source>
        <translation>
            <numerusform>Nothing got out more often than “%1”: in %Ln open incident.</numerusform>
            <numerusform>Nothing got out more often than “%1”: in %Ln open incidents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::OwnFeedDialog</name>
    <message numerus="yes">
        <source>%n record(s) cannot be read.</source>
        <translation>
            <numerusform>%n record cannot be read.</numerusform>
            <numerusform>%n records cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s) found in this file, such as:</source>
        <translation>
            <numerusform>%Ln incident found in this file:</numerusform>
            <numerusform>%Ln incidents found in this file, such as:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::PackDialog</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the table of losses and hours (%n line(s))</source>
        <translation>
            <numerusform>With the table of losses and hours (%n line)</numerusform>
            <numerusform>With the table of losses and hours (%n lines)</numerusform>
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
        <source>%n step(s) saved.</source>
        <translation>
            <numerusform>%n step saved.</numerusform>
            <numerusform>%n steps saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recourse::ui::ProofCard</name>
    <message numerus="yes">
        <source>%n paper(s) can be shown as numbered exhibits, with everything that happened, in one document.</source>
        <translation>
            <numerusform>%n paper can be shown as a numbered exhibit, with everything that happened, in one document.</numerusform>
            <numerusform>%n papers can be shown as numbered exhibits, with everything that happened, in one document.</numerusform>
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
    <name>recourse::ui::TriageView</name>
    <message numerus="yes">
        <source>%Ln proposals chosen</source>
        <translation>
            <numerusform>%Ln proposal chosen</numerusform>
            <numerusform>%Ln proposals chosen</numerusform>
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
        <source>Choose all %Ln proposals of this name (S)</source>
        <translation>
            <numerusform>Choose %Ln proposal of this name (S)</numerusform>
            <numerusform>Choose all %Ln proposals of this name (S)</numerusform>
        </translation>
    </message>
</context>
</TS>
