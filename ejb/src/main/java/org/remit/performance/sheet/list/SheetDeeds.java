package org.remit.performance.sheet.list;

/**
 * What the reader of a sheet may do with it.
 *
 * @param agreed whether its holder has agreed to it or is being asked, so that nobody but HR changes it
 * @param revision the last that was proposed in its place, or null
 * @param keeper whether the reader looks after it: HR and heads, never the holder
 * @param hr whether the reader is HR
 * @param own whether it is the reader's
 */
public record SheetDeeds(boolean agreed, SheetRevisionView revision, boolean keeper, boolean hr, boolean own) {

    /** Whether the holder is asked whether they agree to another. */
    public boolean asked() {
        return revision != null && revision.open();
    }

    /** Whether the reader may change it at once. */
    public boolean editable() {
        return keeper && !asked() && (hr || !agreed);
    }

    /** Whether the reader may ask the holder whether they agree to another. */
    public boolean revisable() {
        return keeper && !asked() && agreed;
    }

    /** Whether the reader is asked. */
    public boolean answerable() {
        return own && asked();
    }

    /** Whether the reader may take back what the holder is asked. */
    public boolean withdrawable() {
        return keeper && asked();
    }
}
