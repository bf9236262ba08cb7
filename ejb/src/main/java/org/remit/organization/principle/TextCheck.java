package org.remit.organization.principle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Is a text clear: what is done, to what, in how many words. */
final class TextCheck {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'-]*");

    private final LanguageRules rules;
    private final String text;
    private final int duty;
    private final List<Finding> findings = new ArrayList<>();

    TextCheck(LanguageRules rules, String text, int duty) {
        this.rules = rules;
        this.text = text;
        this.duty = duty;
    }

    List<Finding> findings() {
        rules.vague().in(text).forEach(place -> at(Rule.VAGUE, place));
        if (rules.chinese()) {
            checkChineseVerb();
        } else {
            checkFirstWord();
        }
        int length = length();
        if (length < rules.minLength()) {
            about(Rule.TOO_SHORT);
        } else if (length > rules.maxLength()) {
            about(Rule.TOO_LONG, length, rules.maxLength());
        }
        return findings;
    }

    /** Chinese puts when and from what before the verb, and has no ends of words: one anywhere will do. */
    private void checkChineseVerb() {
        if (rules.verbs().stream().noneMatch(text::contains)) {
            about(Rule.NO_VERB);
        }
    }

    private void checkFirstWord() {
        Matcher words = WORD.matcher(text);
        if (!words.find()) {
            about(Rule.NO_VERB);
            return;
        }
        Marked first = new Marked(words.start(), words.end(), null);
        String word = words.group();
        boolean verb = isVerb(word) || word.endsWith("ly") && words.find() && isVerb(words.group());
        if (!verb) {
            at(Rule.NO_VERB, first);
        }
    }

    /** Plan, plans, watches, supplies. */
    private boolean isVerb(String word) {
        String form = word.toLowerCase(Locale.ROOT);
        return rules.verbs().contains(form)
                || rules.verbs().contains(form.replaceFirst("s$", ""))
                || rules.verbs().contains(form.replaceFirst("es$", ""))
                || rules.verbs().contains(form.replaceFirst("ies$", "y"));
    }

    /** In words, in Chinese in characters without punctuation. */
    private int length() {
        return rules.chinese()
                ? (int) text.codePoints().filter(Character::isLetterOrDigit).count()
                : (int) WORD.matcher(text).results().count();
    }

    private void at(Rule rule, Marked place) {
        findings.add(Finding.at(rule, duty, rules.language(), text, place));
    }

    private void about(Rule rule, Integer... args) {
        findings.add(Finding.of(rule, duty, rules.language(), args));
    }
}
