package org.remit.people;

import java.util.Locale;

final class Languages {

    /** What people read who have never chosen; the same as in faces-config.xml. */
    static final Locale DEFAULT = Locale.ENGLISH;

    private Languages() {}

    static Locale of(String language) {
        return language == null ? DEFAULT : Locale.forLanguageTag(language);
    }
}
