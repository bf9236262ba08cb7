package org.remit.architecture.planted.injectedfieldsarepackageprivate;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

class BadPublic {
    @PersistenceContext
    public EntityManager em;
}
