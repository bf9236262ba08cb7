package org.remit.people.retention;

/** What the years of a rule are counted from. */
public enum RetentionBasis {
    /** The last day of what a record tells of, such as that of the cycle of a review. */
    PERIOD,
    /** The last day of whom it is about; as long as they stay, it is kept. */
    LEAVING
}
