package org.remit.architecture.planted.onlyrepositoriesholdanentitymanager.organization;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;

@Stateless
class BadServices {
    EntityManager em;
}
