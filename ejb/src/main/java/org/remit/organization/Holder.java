package org.remit.organization;

import java.math.BigDecimal;
import java.time.LocalDate;

/** An assignment that is valid today, by the code of its position. */
record Holder(String position, long personId, BigDecimal sharePercent, LocalDate since) {}
