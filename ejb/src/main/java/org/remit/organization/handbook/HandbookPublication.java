package org.remit.organization.handbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Publishes an edition and notes whom it asks to confirm it. */
@ApplicationScoped
class HandbookPublication {

    @Inject
    Editions editions;

    @Inject
    Readers readers;

    @Inject
    Clock clock;

    void publish(HandbookCase handbook) {
        Edition edition = handbook.edition();
        edition.publish(handbook.last(), clock.instant());
        handbook.posts().forEach(post -> readers.add(new Reader(edition.id(), post, null)));
    }

    void discardUnsent(long requestId) {
        editions.discardUnsent(requestId);
    }

    void remove(long requestId) {
        editions.remove(requestId);
    }
}
