package org.remit.bench;

/** What one client does again and again. */
interface Job {

    /** Does the whole job once. */
    void run(int client, Stopwatch stopwatch) throws Exception;

    /** How many people decide in one job. */
    int decisions();
}
