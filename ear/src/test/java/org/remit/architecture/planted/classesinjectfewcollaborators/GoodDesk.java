package org.remit.architecture.planted.classesinjectfewcollaborators;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

class GoodDesk {
    @Inject
    String first;

    @Inject
    String second;

    @Inject
    String third;

    @Inject
    String fourth;

    @Inject
    Clock clock;

    @Inject
    Event<String> told;
}
