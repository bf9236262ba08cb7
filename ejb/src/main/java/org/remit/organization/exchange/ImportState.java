package org.remit.organization.exchange;

/** Where an import stands. A failed one has changed nothing. */
public enum ImportState {
    UPLOADED,
    CHECKING,
    CHECKED,
    IMPORTING,
    DONE,
    FAILED;

    /** Whether it is at work, so that it is worth asking again. */
    public boolean busy() {
        return this == UPLOADED || this == CHECKING || this == IMPORTING;
    }
}
