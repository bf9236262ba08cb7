package org.remit.people;

import jakarta.persistence.EntityManager;

/** People without a container, on an entity manager of a test. */
public final class TestPeople {

    private TestPeople() {}

    public static People on(EntityManager em) {
        People people = new People();
        people.em = em;
        return people;
    }
}
