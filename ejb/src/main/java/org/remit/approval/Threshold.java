package org.remit.approval;

/**
 * How many it takes.
 *
 * @param part of all
 * @param atLeast whether this part suffices ({@code >=2/3}), or it takes more ({@code 1/2})
 */
record Threshold(Fraction part, boolean atLeast) {

    private static final String AT_LEAST = ">=";

    Threshold {
        if (part.isWhole()) {
            throw new IllegalArgumentException("one no would block whatever comes: " + part);
        }
    }

    /** @param text such as {@code 1/2} for more than the half, {@code >=2/3} for at least two thirds */
    static Threshold parse(String text) {
        boolean atLeast = text.startsWith(AT_LEAST);
        return new Threshold(Fraction.parse(atLeast ? text.substring(AT_LEAST.length()) : text), atLeast);
    }

    /** The smallest number that reaches it; never none. */
    int needed(int all) {
        return atLeast ? Math.max(1, part.atLeast(all)) : part.moreThan(all);
    }

    @Override
    public String toString() {
        return (atLeast ? AT_LEAST : "") + part;
    }
}
