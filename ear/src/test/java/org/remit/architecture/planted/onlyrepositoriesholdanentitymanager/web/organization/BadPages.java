package org.remit.architecture.planted.onlyrepositoriesholdanentitymanager.web.organization;

import jakarta.persistence.EntityManager;

class BadPages {
    EntityManager em;
}
