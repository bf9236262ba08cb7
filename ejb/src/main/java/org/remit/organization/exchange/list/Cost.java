package org.remit.organization.exchange.list;

import java.math.BigDecimal;

/** What a seat of a position costs per month. */
public record Cost(String position, BigDecimal monthly, String currency) {}
