package org.remit.people;

import java.time.LocalDate;

/** Who stands in, from the first day to the last, both included. */
public record DeputyView(PersonRef deputy, LocalDate validFrom, LocalDate validTo) {}
