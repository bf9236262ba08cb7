package org.remit.performance.calibration.group;

import jakarta.persistence.EntityManager;

/** Groups without a container. */
public final class GroupHouse {

    private GroupHouse() {}

    public static GroupBook book(EntityManager em) {
        GroupBook book = new GroupBook();
        book.reviews = new GroupReviews();
        book.reviews.em = em;
        return book;
    }
}
