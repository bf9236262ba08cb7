package org.remit.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.remit.shared.BusinessException.Violation;
import org.remit.shared.LocalizedText;

/** What an account needs to be made; everything that is wrong is told at once. */
final class NewAccountRules {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_EMAIL = 254;

    /** One address and nothing beside it: it is written into the heads of mails. */
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s\\p{Cntrl}@<>(),;:\"\\\\]+@[^\\s\\p{Cntrl}@<>(),;:\"\\\\]+");

    private NewAccountRules() {}

    static List<Violation> violations(NewAccount wanted) {
        List<Violation> violations = new ArrayList<>();
        if (!Usernames.isValid(wanted.username())) {
            violations.add(Violation.of("username", "error.usernameFormat"));
        }
        if (wanted.person() == null) {
            addContact(wanted.name(), wanted.email(), violations);
        } else if (wanted.name() != null || wanted.email() != null) {
            violations.add(Violation.of("person", "error.personHasName"));
        }
        if (!Role.ALL.containsAll(wanted.roles())) {
            violations.add(Violation.of("roles", "error.unknownRole"));
        }
        if (wanted.language() != null && !Account.LANGUAGES.contains(wanted.language())) {
            violations.add(Violation.of("language", "error.unknownChoice"));
        }
        return violations;
    }

    static void addContact(LocalizedText name, String email, List<Violation> violations) {
        addName(name, violations);
        addEmail(email, violations);
    }

    private static void addName(LocalizedText name, List<Violation> violations) {
        if (name == null || name.isEmpty()) {
            violations.add(Violation.of("name", "error.oneLanguage"));
            return;
        }
        if (name.zh() != null && name.zh().length() > LONGEST_NAME) {
            violations.add(Violation.of("name.zh", "error.tooLong", LONGEST_NAME));
        }
        if (name.en() != null && name.en().length() > LONGEST_NAME) {
            violations.add(Violation.of("name.en", "error.tooLong", LONGEST_NAME));
        }
    }

    private static void addEmail(String email, List<Violation> violations) {
        if (email == null || email.isBlank()) {
            return;
        }
        if (email.length() > LONGEST_EMAIL) {
            violations.add(Violation.of("email", "error.tooLong", LONGEST_EMAIL));
        } else if (!EMAIL.matcher(email.strip()).matches()) {
            violations.add(Violation.of("email", "error.emailFormat"));
        }
    }
}
