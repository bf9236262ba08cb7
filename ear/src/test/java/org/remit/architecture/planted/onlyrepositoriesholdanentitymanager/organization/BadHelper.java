package org.remit.architecture.planted.onlyrepositoriesholdanentitymanager.organization;

import jakarta.persistence.EntityManager;

class BadHelper {
    long count(EntityManager em) {
        return em.createQuery("select count(u) from Unit u", Long.class).getSingleResult();
    }
}
