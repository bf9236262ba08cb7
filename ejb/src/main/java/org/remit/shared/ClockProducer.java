package org.remit.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock of the house: everything that needs the time injects it. Its zone is the server's, or {@code REMIT_ZONE}. */
@ApplicationScoped
public class ClockProducer {

    @Inject
    @ConfigProperty(name = "remit.zone")
    Optional<String> zone;

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(zone.map(ZoneId::of).orElseGet(ZoneId::systemDefault));
    }
}
