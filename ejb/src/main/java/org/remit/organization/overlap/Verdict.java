package org.remit.organization.overlap;

/** What is to become of two duties that overlap. */
public enum Verdict {
    /** One of them goes, the other takes over what is missing. */
    MERGE,
    /** One position answers for it, the other one helps. */
    OWNER_HELPER,
    /** Both stay as they are, for a reason. */
    ACCEPT
}
