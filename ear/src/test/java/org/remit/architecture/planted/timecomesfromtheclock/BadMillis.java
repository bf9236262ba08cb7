package org.remit.architecture.planted.timecomesfromtheclock;

class BadMillis {
    long since = System.currentTimeMillis();
}
