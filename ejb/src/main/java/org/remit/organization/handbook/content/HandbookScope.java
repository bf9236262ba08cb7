package org.remit.organization.handbook.content;

/** What a handbook covers: the whole company, a unit with those below it, or one position. */
public enum HandbookScope {
    COMPANY,
    UNIT,
    POSITION
}
