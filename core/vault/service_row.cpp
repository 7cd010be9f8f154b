// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/service_row.h"

namespace recourse::vault {

void bindService(Statement& statement, const model::Service& service)
{
    statement.bind(1, service.key).bind(2, service.name).bind(3, service.legalEntity).bind(4, service.domains);
    statement.bind(5, service.country)
        .bind(6, service.sector)
        .bind(7, service.privacyEmail)
        .bind(8, service.postalAddress);
    statement.bind(9, service.contactSource);
}

model::Service readService(const Statement& statement)
{
    model::Service service;
    service.id = {statement.integer(0)};
    service.key = statement.text(1);
    service.name = statement.text(2);
    service.legalEntity = statement.text(3);
    service.domains = statement.texts(4);
    service.country = statement.text(5);
    service.sector = statement.text(6);
    service.privacyEmail = statement.text(7);
    service.postalAddress = statement.text(8);
    service.contactSource = statement.text(9);
    return service;
}

} // namespace recourse::vault
