// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/contact_words.h"

#include "imports/column_words.h"

#include <algorithm>
#include <array>

namespace recourse::imports {

namespace {

constexpr auto kAddresses = std::to_array<std::string_view>({"address", "adresse", "adressen", "ort", "dirección", "direccion", "indirizzo", "adres",
    "adress", "adresa", "endereço", "endereco", "адрес"});

constexpr auto kNumbers = std::to_array<std::string_view>({"phone", "phone number", "mobile", "telephone", "tel", "telefon", "téléphone", "teléfono",
    "telefono", "telefoon", "telefone", "telefonnummer", "handy", "handynummer", "mobil", "mobilnummer", "portable", "móvil", "cellulare",
    "number", "nummer", "numéro", "número", "numero", "nr", "no", "account number"});

constexpr auto kPeople = std::to_array<std::string_view>({"first name", "last name", "middle name", "given name", "family name", "surname",
    "full name", "vorname", "nachname", "familienname", "prénom", "nom de famille", "apellido", "apellidos", "cognome", "voornaam", "achternaam",
    "sobrenome", "apelido", "imię", "nazwisko", "förnamn", "efternamn", "fornavn", "efternavn", "etternavn", "имя", "фамилия", "phone", "mobile",
    "telephone", "fax", "telefon", "téléphone", "teléfono", "telefono", "telefoon", "telefone", "telefonnummer", "handynummer", "mobilnummer",
    "company", "firma", "entreprise", "société", "empresa", "azienda", "bedrijf", "företag", "organization name", "birthday", "geburtstag"});

/// True if one of the words stands in the name, in one piece.
template <std::size_t Size> bool holdsAny(std::string_view name, const std::array<std::string_view, Size>& words)
{
    return std::any_of(words.begin(), words.end(), [name](std::string_view word) {
        for (auto at = name.find(word); at != std::string_view::npos; at = name.find(word, at + 1)) {
            const auto end = at + word.size();
            if ((at == 0 || name[at - 1] == ' ') && (end == name.size() || name[end] == ' '))
                return true;
        }
        return false;
    });
}

} // namespace

bool isPlainAddressWord(std::string_view columnWord)
{
    const auto isPlain = [](std::string_view word) { return std::find(kAddresses.begin(), kAddresses.end(), word) != kAddresses.end(); };
    if (isPlain(columnWord))
        return true;
    if (fieldOfWord(columnWord) == ColumnField::Url)
        return false;
    for (std::size_t from = 0; from < columnWord.size();) {
        const std::size_t end = std::min(columnWord.find(' ', from), columnWord.size());
        const std::string_view word = columnWord.substr(from, end - from);
        if (fieldOfWord(word) == ColumnField::Url && !isPlain(word))
            return false;
        from = end + 1;
    }
    return holdsAny(columnWord, kAddresses);
}

bool isContactWord(std::string_view columnWord)
{
    return holdsAny(columnWord, kPeople);
}

bool isNumberWord(std::string_view columnWord)
{
    return std::find(kNumbers.begin(), kNumbers.end(), columnWord) != kNumbers.end();
}

} // namespace recourse::imports
