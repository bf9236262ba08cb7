package org.remit.organization.search;

/** What can be found, in the order in which it is shown. */
public enum SearchKind {
    UNIT,
    POSITION,
    PERSON,
    FUNCTION,
    DUTY
}
