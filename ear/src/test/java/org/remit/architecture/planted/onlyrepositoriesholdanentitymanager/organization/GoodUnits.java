package org.remit.architecture.planted.onlyrepositoriesholdanentitymanager.organization;

import jakarta.persistence.EntityManager;

class GoodUnits {
    EntityManager em;
}
