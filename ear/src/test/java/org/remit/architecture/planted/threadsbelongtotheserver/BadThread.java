package org.remit.architecture.planted.threadsbelongtotheserver;

class BadThread {
    void run(Runnable work) {
        new Thread(work).start();
    }
}
