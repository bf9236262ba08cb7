package org.remit.architecture;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds of every page, template and tag. Each rule tells what it finds in one file. */
enum PageRule {
    IT_IS_WELL_FORMED((page, house) -> page.fault().stream()),

    /** A part of a page cannot be shown by itself. Pages begin with a doctype, parts do not. */
    NO_ADDRESS_LEADS_TO_A_PART_OF_A_PAGE(
            (page, house) -> page.name().contains("WEB-INF") || page.content().startsWith("<!DOCTYPE html>")
                    ? Stream.of()
                    : Stream.of("is a part of a page and does not lie under WEB-INF")),

    WHAT_IS_INCLUDED_EXISTS((page, house) -> keys(page, "<ui:include\\b[^>]*? src=\"(/[^\"#]+)\"")
            .filter(included -> Files.notExists(Sources.ROOT.resolve("web/src/main/webapp" + included)))
            .map(included -> "includes " + included + ", which is not there")),

    IT_HAS_AT_MOST_150_LINES((page, house) -> page.content().lines().count() > 150
            ? Stream.of(page.content().lines().count() + " lines")
            : Stream.of()),

    STYLE_LIVES_IN_STYLE_SHEETS((page, house) -> Stream.concat(
                    page.attributes().stream().filter(attribute -> "style".equals(attribute.getLocalName())),
                    page.elements("style").stream())
            .map(found -> "style in the page: " + found.getTextContent())),

    SCRIPT_LIVES_IN_SCRIPT_FILES((page, house) -> Stream.concat(
            page.elements("script").stream()
                    .map(script ->
                            "script in the page: " + script.getTextContent().strip()),
            page.attributes().stream()
                    .filter(attribute -> attribute.getLocalName().matches("on(click|change|submit|load|input|key\\w+)"))
                    .filter(attribute -> attribute.getOwnerElement().getPrefix() == null)
                    .map(attribute -> attribute.getName() + "=" + attribute.getValue()))),

    /** That of Faces sends beside PrimeFaces' queue, so that what one of them asks can overtake the other's. */
    AJAX_IS_THAT_OF_PRIMEFACES((page, house) -> keys(page, "<(f:ajax)\\b")),

    EVERY_TEXT_OF_A_PAGE_EXISTS((page, house) -> Stream.concat(
            keys(page, "msg\\['([\\w.-]+)'\\]|msg\\.format\\('([\\w.-]+)'[,)]")
                    .filter(key -> !house.texts().has(key)),
            keys(page, "msg(?:\\[|\\.format\\()'([\\w.-]+)'(?:\\.concat\\(| ?\\+=)")
                    .filter(prefix -> house.texts().keys("en").stream().noneMatch(key -> key.startsWith(prefix)))
                    .map(prefix -> prefix + "..."))),

    PLACEHOLDERS_ARE_FILLED((page, house) -> Stream.concat(
            keys(page, "msg\\['([\\w.-]+)'\\]")
                    .filter(key -> hasPlaceholders(house, key))
                    .map(key -> key + " has placeholders that nobody fills"),
            keys(page, "msg\\.format\\('([\\w.-]+)'[,)]")
                    .filter(key -> house.texts().has(key) && !hasPlaceholders(house, key))
                    .map(key -> key + " has no placeholder to fill"))),

    NO_TEXT_STANDS_IN_THE_PAGE_ITSELF((page, house) -> Stream.concat(
                    page.texts().stream(),
                    page.attributes().stream()
                            .filter(attribute -> Spoken.ATTRIBUTES.contains(attribute.getName()))
                            .map(attribute -> attribute.getValue()))
            .filter(text ->
                    Spoken.LETTERS.matcher(Spoken.withoutExpressions(text)).find())),

    EVERY_BACKING_BEAN_EXISTS((page, house) -> keys(page, "[#$]\\{[^}]*?\\b(\\w+Backing)\\b")
            .filter(bean -> !house.beans().has(bean)));

    /** What a person reads or hears; the product's name is the same in every language. */
    private static final class Spoken {
        static final Set<String> ATTRIBUTES = Set.of("title", "alt", "aria-label", "placeholder", "label", "header");
        static final Pattern LETTERS = Pattern.compile("\\p{L}");

        static String withoutExpressions(String text) {
            return text.replaceAll("[#$]\\{[^}]*}", "").replace("Remit", "");
        }
    }

    private final BiFunction<Page, FlowRule.Surroundings, Stream<String>> rule;

    PageRule(BiFunction<Page, FlowRule.Surroundings, Stream<String>> rule) {
        this.rule = rule;
    }

    List<String> findings(Page page, FlowRule.Surroundings house) {
        return rule.apply(page, house)
                .map(finding -> page.name() + ": " + finding)
                .distinct()
                .toList();
    }

    /** What the first group that took part has matched; what stands in a comment is an example. */
    private static Stream<String> keys(Page page, String pattern) {
        String content = page.content().replaceAll("(?s)<!--.*?-->", "");
        return Pattern.compile(pattern).matcher(content).results().map(PageRule::firstGroup);
    }

    private static String firstGroup(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return match.group(group);
            }
        }
        throw new IllegalArgumentException(match.group());
    }

    private static boolean hasPlaceholders(FlowRule.Surroundings house, String key) {
        return house.texts()
                .text("en", key)
                .filter(text -> !TextRule.placeholders(text).isEmpty())
                .isPresent();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
