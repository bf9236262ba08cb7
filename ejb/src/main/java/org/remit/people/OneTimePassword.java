package org.remit.people;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Passwords that are good for a first login only. */
public final class OneTimePassword {

    // without 0 O 1 l I: somebody copies it from a screen by hand
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;

    private OneTimePassword() {}

    public static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
