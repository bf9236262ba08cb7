package org.remit.performance.score.run;

/** Sheets from one id to another. */
record SheetRange(long first, long last, int sheets) {}
