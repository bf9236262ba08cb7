package org.remit.approval;

import jakarta.persistence.EntityManager;
import org.remit.people.CurrentUser;

/** What is under way, without a container. */
public final class TestUnderWay {

    private TestUnderWay() {}

    public static UnderWayService service(EntityManager em, CurrentUser user) {
        UnderWayService service = new UnderWayService();
        service.requests = new OpenRequests();
        service.requests.em = em;
        service.user = user;
        return service;
    }
}
