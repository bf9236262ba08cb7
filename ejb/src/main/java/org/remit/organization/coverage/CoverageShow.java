package org.remit.organization.coverage;

/** Which functions of the matrix are shown. */
public enum CoverageShow {
    ALL,
    /** Those that somebody in the unit works on. */
    TOUCHED,
    /** Those that nobody in the whole organisation answers for. */
    GAPS,
    /** Those that several positions of the organisation answer for. */
    DOUBLES
}
