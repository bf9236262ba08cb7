package org.remit.people;

import java.util.Locale;
import java.util.regex.Pattern;
import org.remit.shared.BusinessException;

/** Usernames are lower case; capitals at the login are forgiven. */
final class Usernames {

    static final int MAX_LENGTH = 64;
    private static final int LONGEST_PROPOSAL = 58;
    private static final Pattern VALID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    private Usernames() {}

    /** What was typed, as it would be stored; cut, since it is also written to the audit log. */
    static String normal(String typed) {
        String name = typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return name.length() <= MAX_LENGTH ? name : name.substring(0, MAX_LENGTH);
    }

    static boolean isValid(String username) {
        return username != null && VALID.matcher(username).matches();
    }

    /**
     * What the part before the @ of an address makes, with room for a number behind it; null when it makes none.
     *
     * @param email null when there is none
     */
    static String proposed(String email) {
        if (email == null) {
            return null;
        }
        String local = email.replaceFirst("@.*", "").toLowerCase(Locale.ROOT);
        String name = local.replaceAll("[^a-z0-9._-]+", "-").replaceAll("^[._-]+|[._-]+$", "");
        return name.isEmpty() ? null : name.substring(0, Math.min(name.length(), LONGEST_PROPOSAL));
    }

    static String valid(String username) {
        if (!isValid(username)) {
            throw BusinessException.invalid("username", "error.usernameFormat");
        }
        return username;
    }
}
