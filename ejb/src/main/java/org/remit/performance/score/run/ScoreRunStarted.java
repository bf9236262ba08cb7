package org.remit.performance.score.run;

/** There is a new run, once the transaction has been committed. */
record ScoreRunStarted(long run) {}
