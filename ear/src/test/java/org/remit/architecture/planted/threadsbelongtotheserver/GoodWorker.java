package org.remit.architecture.planted.threadsbelongtotheserver;

import java.util.concurrent.ExecutorService;

class GoodWorker {
    ExecutorService injected;

    void run(Runnable work) {
        injected.execute(work);
    }
}
