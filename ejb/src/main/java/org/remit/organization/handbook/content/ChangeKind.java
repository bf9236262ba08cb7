package org.remit.organization.handbook.content;

/** What has become of something between two editions. */
public enum ChangeKind {
    ADDED,
    REMOVED,
    CHANGED,
    SAME
}
