package org.remit.people.retention.erasure;

/** There is a new erasure, once the transaction has been committed. */
record ErasureStarted(long erasure) {}
