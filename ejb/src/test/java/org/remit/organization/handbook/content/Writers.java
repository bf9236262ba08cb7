package org.remit.organization.handbook.content;

import jakarta.persistence.EntityManager;

/** The writer without a container. */
public final class Writers {

    private Writers() {}

    public static HandbookWriter writer(EntityManager em) {
        HandbookWriter writer = new HandbookWriter();
        writer.inForce = new InForceRows();
        writer.inForce.em = em;
        return writer;
    }
}
