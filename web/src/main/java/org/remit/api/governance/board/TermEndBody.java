package org.remit.api.governance.board;

import java.time.LocalDate;

/** @param to the last day in office, today at the earliest */
public record TermEndBody(LocalDate to) {}
