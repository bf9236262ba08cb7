package org.remit.organization;

/** How often a KPI is measured. */
public enum Frequency {
    DAILY,
    WEEKLY,
    MONTHLY,
    QUARTERLY,
    YEARLY
}
