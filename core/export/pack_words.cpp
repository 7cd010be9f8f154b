// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pack_words.h"

namespace recourse::documents {

namespace {

PackWords english()
{
    return {QStringLiteral("Evidence"), QStringLiteral("Exhibit %1"), QStringLiteral("Exhibit %1, page %2 of %3"), QStringLiteral("Timeline"),
        QStringLiteral("List of exhibits"), QStringLiteral("Made on %1"), QStringLiteral("Submitted by"), QStringLiteral("Concerning"),
        QStringLiteral("Matter"), QStringLiteral("Reference"), QStringLiteral("Date"), QStringLiteral("What happened"), QStringLiteral("Document"),
        QStringLiteral("Page"), QStringLiteral("File"), QStringLiteral("Size"), QStringLiteral("Pages"), QStringLiteral("Type"),
        QStringLiteral("From"), QStringLiteral("To"), QStringLiteral("Cc"), QStringLiteral("Subject"), QStringLiteral("Attachments"),
        QStringLiteral("Losses and time spent"), QStringLiteral("For"), QStringLiteral("Amount"), QStringLiteral("Time"), QStringLiteral("Sum"),
        QStringLiteral("This file is not laid out here."), QStringLiteral("It is embedded in this document as it was received."),
        QStringLiteral("The text goes on in the original."),
        QStringLiteral("This file may hold what is blacked out elsewhere and is therefore not included."),
        QStringLiteral("Every file is listed with its SHA-256 checksum, by which anyone who holds the file can see that it is unchanged."),
        QStringLiteral("Last link of the case record: %1")};
}

PackWords german()
{
    return {QStringLiteral("Beweismittel"), QStringLiteral("Anlage %1"), QStringLiteral("Anlage %1, Seite %2 von %3"),
        QStringLiteral("Zeitlicher Ablauf"), QStringLiteral("Anlagenverzeichnis"), QStringLiteral("Erstellt am %1"),
        QStringLiteral("Eingereicht von"), QStringLiteral("Gegenüber"), QStringLiteral("Gegenstand"), QStringLiteral("Zeichen"),
        QStringLiteral("Datum"), QStringLiteral("Vorgang"), QStringLiteral("Dokument"), QStringLiteral("Seite"), QStringLiteral("Datei"),
        QStringLiteral("Größe"), QStringLiteral("Seiten"), QStringLiteral("Art"), QStringLiteral("Von"), QStringLiteral("An"),
        QStringLiteral("Kopie"), QStringLiteral("Betreff"), QStringLiteral("Anhänge"),
        QStringLiteral("Schäden und Zeitaufwand"), QStringLiteral("Wofür"), QStringLiteral("Betrag"), QStringLiteral("Zeit"), QStringLiteral("Summe"),
        QStringLiteral("Diese Datei ist hier nicht abgedruckt."),
        QStringLiteral("Sie ist so, wie sie einging, in dieses Dokument eingebettet."), QStringLiteral("Der Text geht im Original weiter."),
        QStringLiteral("Diese Datei kann enthalten, was an anderer Stelle geschwärzt ist, und liegt daher nicht bei."),
        QStringLiteral("Zu jeder Datei ist die SHA-256-Prüfsumme angegeben; damit lässt sich prüfen, dass sie unverändert ist."),
        QStringLiteral("Letztes Glied der Fallchronik: %1")};
}

PackWords french()
{
    return {QStringLiteral("Pièces justificatives"), QStringLiteral("Pièce n° %1"), QStringLiteral("Pièce n° %1, page %2 sur %3"),
        QStringLiteral("Chronologie"), QStringLiteral("Liste des pièces"), QStringLiteral("Établi le %1"), QStringLiteral("Présenté par"),
        QStringLiteral("À l’égard de"), QStringLiteral("Objet"), QStringLiteral("Référence"), QStringLiteral("Date"), QStringLiteral("Fait"),
        QStringLiteral("Document"), QStringLiteral("Page"), QStringLiteral("Fichier"), QStringLiteral("Taille"), QStringLiteral("Pages"),
        QStringLiteral("Type"), QStringLiteral("De"), QStringLiteral("À"), QStringLiteral("Copie"), QStringLiteral("Objet"),
        QStringLiteral("Pièces jointes"),
        QStringLiteral("Préjudices et temps passé"), QStringLiteral("Motif"), QStringLiteral("Montant"), QStringLiteral("Temps"), QStringLiteral("Total"),
        QStringLiteral("Ce fichier n’est pas reproduit ici."),
        QStringLiteral("Il est incorporé au présent document tel qu’il a été reçu."), QStringLiteral("Le texte se poursuit dans l’original."),
        QStringLiteral("Ce fichier peut contenir des éléments occultés ailleurs\u00a0; il n’est donc pas joint."),
        QStringLiteral("L’empreinte SHA-256 de chaque fichier est indiquée\u00a0; elle permet de vérifier qu’il n’a pas été modifié."),
        QStringLiteral("Dernier maillon du journal du dossier\u00a0: %1")};
}

PackWords spanish()
{
    return {QStringLiteral("Documentación probatoria"), QStringLiteral("Documento n.º %1"), QStringLiteral("Documento n.º %1, página %2 de %3"),
        QStringLiteral("Cronología"), QStringLiteral("Relación de documentos"), QStringLiteral("Elaborado el %1"),
        QStringLiteral("Presentado por"), QStringLiteral("Respecto de"), QStringLiteral("Asunto"), QStringLiteral("Referencia"),
        QStringLiteral("Fecha"), QStringLiteral("Hecho"), QStringLiteral("Documento"), QStringLiteral("Página"), QStringLiteral("Archivo"),
        QStringLiteral("Tamaño"), QStringLiteral("Páginas"), QStringLiteral("Tipo"), QStringLiteral("De"), QStringLiteral("Para"),
        QStringLiteral("Copia"), QStringLiteral("Asunto"), QStringLiteral("Adjuntos"),
        QStringLiteral("Perjuicios y tiempo empleado"), QStringLiteral("Concepto"), QStringLiteral("Importe"), QStringLiteral("Tiempo"), QStringLiteral("Total"),
        QStringLiteral("Este archivo no se reproduce aquí."),
        QStringLiteral("Está incrustado en este documento tal como se recibió."), QStringLiteral("El texto continúa en el original."),
        QStringLiteral("Este archivo puede contener datos ocultados en otro lugar y por ello no se adjunta."),
        QStringLiteral("De cada archivo se indica la huella SHA-256, que permite comprobar que no se ha modificado."),
        QStringLiteral("Último eslabón del registro del expediente: %1")};
}

} // namespace

PackWords packWords(const QString& language)
{
    if (language == QLatin1String("de"))
        return german();
    if (language == QLatin1String("fr"))
        return french();
    return language == QLatin1String("es") ? spanish() : english();
}

} // namespace recourse::documents
