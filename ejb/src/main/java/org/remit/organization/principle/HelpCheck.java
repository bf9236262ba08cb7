package org.remit.organization.principle;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.remit.organization.OrganizationNames;
import org.remit.shared.LocalizedText;

/** Does a duty that is done with others say with whom. */
final class HelpCheck {

    private final LanguageRules rules;
    private final Supplier<OrganizationNames> names;

    /** @param names asked only when a text speaks of help */
    HelpCheck(LanguageRules rules, Supplier<OrganizationNames> names) {
        this.rules = rules;
        this.names = names;
    }

    List<Finding> findings(String text, int duty) {
        List<Marked> places = rules.help().in(text);
        return places.isEmpty() || namesSomebody(text)
                ? List.of()
                : List.of(Finding.at(Rule.NOBODY_NAMED, duty, rules.language(), text, places.get(0)));
    }

    private boolean namesSomebody(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return rules.everybody().stream().anyMatch(lower::contains)
                || in(names.get().positions()).stream().anyMatch(title -> holds(lower, title.toLowerCase(Locale.ROOT)))
                || in(names.get().units()).stream().anyMatch(unit -> holds(text, unit) || holdsShort(text, unit));
    }

    private List<String> in(List<LocalizedText> all) {
        return all.stream()
                .filter(Objects::nonNull)
                .map(name -> rules.chinese() ? name.zh() : name.en())
                .filter(Objects::nonNull)
                .toList();
    }

    /** A unit's name is written as a name, so that the unit Product is not found in "product pages". */
    private static boolean holds(String text, String name) {
        int start = text.indexOf(name);
        return start >= 0 && !isLatin(text, start - 1) && !isLatin(text, start + name.length());
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0
                && at < text.length()
                && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.LATIN;
    }

    /** 产品、客服两个部门 names 产品部 and 客服部. */
    private boolean holdsShort(String text, String unit) {
        return rules.unitEndings().stream()
                .filter(unit::endsWith)
                .map(ending -> unit.substring(0, unit.length() - ending.length()))
                .anyMatch(name -> name.length() > 1
                        && text.contains(name)
                        && rules.unitWords().stream().anyMatch(text::contains));
    }
}
