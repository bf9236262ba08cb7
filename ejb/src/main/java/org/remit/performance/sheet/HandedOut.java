package org.remit.performance.sheet;

/**
 * What became of handing a position's sheet to its holders.
 *
 * @param created holders who have a sheet now
 * @param renewed holders whose sheet came from this one before, unchanged since, and follows it again
 * @param kept holders whose own sheet for the period stays as it is
 * @param incomplete of the first two, those whose share of the targets is too small to be scored: drafts
 */
public record HandedOut(int created, int renewed, int kept, int incomplete) {

    HandedOut plus(HandedOut other) {
        return new HandedOut(
                created + other.created, renewed + other.renewed, kept + other.kept, incomplete + other.incomplete);
    }
}
