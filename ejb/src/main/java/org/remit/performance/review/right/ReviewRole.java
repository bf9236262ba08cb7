package org.remit.performance.review.right;

/** What somebody is to a review. Whose own it is, is nothing else to it, whatever they are besides. */
public enum ReviewRole {
    PERSON,
    /** The head of a unit that the person has worked in during the cycle. */
    HEAD,
    /** The head of a unit above one of these, and whoever is or was asked to confirm. */
    SUPERIOR,
    /** Who decides on an appeal. */
    PANEL,
    HR,
    /** An auditor, who has said why. */
    AUDITOR,
    /** An administrator of the system. */
    ADMIN
}
