package org.remit.people;

import java.time.LocalDate;

/** For whom somebody stands in, from the first day to the last, both included. */
public record StandIn(PersonRef absent, LocalDate validFrom, LocalDate validTo) {}
