package org.remit.architecture.planted.threadsbelongtotheserver;

class BadSleeper {
    void rest() throws InterruptedException {
        Thread.sleep(1000);
    }
}
