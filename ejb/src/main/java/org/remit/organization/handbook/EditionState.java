package org.remit.organization.handbook;

/** Where an edition stands: PROPOSED while it is decided on, PUBLISHED from then on. */
public enum EditionState {
    PROPOSED,
    PUBLISHED
}
