package org.remit.shared;

/** The demo, with its well-known accounts and password; {@code REMIT_DEMO} turns it on. */
public final class Demo {

    private Demo() {}

    /** Whether this is the demo; anything but {@code true} is none. */
    public static boolean on() {
        return Boolean.parseBoolean(System.getenv("REMIT_DEMO"));
    }
}
