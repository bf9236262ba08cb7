package org.remit.approval;

/**
 * A part of a whole, kept exact: a third of three is one.
 *
 * @param numerator 0 or more
 * @param denominator at least the numerator
 */
record Fraction(int numerator, int denominator) {

    Fraction {
        if (numerator < 0 || denominator < 1 || numerator > denominator) {
            throw new IllegalArgumentException("not a part of a whole: " + numerator + "/" + denominator);
        }
    }

    /** @param text such as {@code 1/2} */
    static Fraction parse(String text) {
        String[] parts = text.strip().split("\\s*/\\s*");
        if (parts.length != 2 || !(parts[0] + parts[1]).matches("\\d{1,8}")) {
            throw new IllegalArgumentException("not a fraction such as 1/2: " + text);
        }
        return new Fraction(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** The smallest number that is more than this part of all. */
    int moreThan(int all) {
        return Math.floorDiv(all * numerator, denominator) + 1;
    }

    /** The smallest number that is at least this part of all. */
    int atLeast(int all) {
        return -Math.floorDiv(-all * numerator, denominator);
    }

    /** Whether so many are at least this part of all. */
    boolean reachedBy(int number, int all) {
        return number * denominator >= numerator * all;
    }

    boolean isWhole() {
        return numerator == denominator;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
