package org.remit.web.shared;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;

/** Numbers that a person can read out and that stand beside the stack trace in the log. */
public final class References {

    private static final Logger LOG = System.getLogger(References.class.getName());
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private References() {}

    /** Writes the failure to the log and gives the number under which it stands there. */
    public static String log(Throwable thrown, String where) {
        var reference = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            reference.append(i == 4 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        LOG.log(Level.ERROR, "Failure " + reference + " at " + where, thrown);
        return reference.toString();
    }

    static boolean isOne(String text) {
        return text != null && text.matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
    }
}
