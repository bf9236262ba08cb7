package org.remit.organization.principle;

/**
 * A place in a text.
 *
 * @param mend what is proposed for it, or null
 */
record Marked(int start, int end, String mend) {}
