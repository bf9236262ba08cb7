package org.remit.organization.todo;

/** Whether somebody has said what came of it. */
public enum TodoState {
    OPEN,
    DONE
}
