package org.remit.organization.overlap;

/** A term of a text and where it stands there. */
record Token(String term, int start, int end) {}
