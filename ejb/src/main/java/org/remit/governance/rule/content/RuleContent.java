package org.remit.governance.rule.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.shared.LocalizedText;
import org.remit.shared.Sha256;
import org.remit.shared.TypedText;

/**
 * A version of a rule as somebody asks for it.
 *
 * @param code by which the company knows the rule, in capital letters; all its versions have the same
 * @param prevailing the language that counts
 * @param owner the code of the unit that looks after it
 * @param audience the codes of the units that it is for; empty for the whole company
 * @param consulted the codes of the units whose heads are asked for comments; may be empty
 * @param interests whether it touches the staff's interests: pay, hours, leave, discipline, performance
 * @param from the day from which it is to be in force, or, of a repeal, no longer
 * @param note why, for those who decide, up to 1,000 characters, or null
 * @param repeal whether the rule is to end; then only code, day and note count
 * @param editorial whether it only corrects the wording, so that nobody confirms again that they have read it
 */
public record RuleContent(
        String code,
        RuleKind kind,
        LocalizedText title,
        Prevailing prevailing,
        String owner,
        List<String> audience,
        List<String> consulted,
        boolean interests,
        LocalDate from,
        String note,
        boolean repeal,
        boolean editorial,
        List<Article> articles) {

    /** Typed text has no control characters, so that no two contents are written the same. */
    private static final String BETWEEN = "\u001f";

    public RuleContent {
        code = code(code);
        title = title == null ? new LocalizedText(null, null) : title;
        owner = TypedText.clean(owner);
        audience = codes(audience);
        consulted = codes(consulted);
        note = TypedText.clean(note);
        articles = articles == null
                ? List.of()
                : articles.stream()
                        .filter(Objects::nonNull)
                        .filter(article -> !article.isEmpty())
                        .toList();
    }

    /** One code in small and in capital letters is the same. */
    public static String code(String typed) {
        String clean = TypedText.clean(typed);
        return clean == null ? null : clean.toUpperCase(Locale.ROOT);
    }

    private static List<String> codes(List<String> codes) {
        return codes == null
                ? List.of()
                : codes.stream()
                        .map(TypedText::clean)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList();
    }

    /**
     * The SHA-256 of all that is decided on.
     *
     * @param base the number of the version that it is to follow, or null for none
     */
    public String hash(Integer base) {
        return Sha256.hex(Stream.concat(
                        Stream.of(code, kind, title.zh(), title.en(), prevailing, owner, audience, consulted),
                        Stream.concat(Stream.of(interests, from, note, repeal, editorial, base), texts()))
                .map(String::valueOf)
                .collect(Collectors.joining(BETWEEN)));
    }

    private Stream<Object> texts() {
        return articles.stream()
                .flatMap(article -> Stream.of(
                        article.heading().zh(),
                        article.heading().en(),
                        article.body().zh(),
                        article.body().en()));
    }

    /** Whether the rule itself is the same, whatever is said about its adoption. */
    public boolean saysTheSameAs(RuleContent other) {
        return title.equals(other.title)
                && prevailing == other.prevailing
                && Objects.equals(owner, other.owner)
                && audience.equals(other.audience)
                && articles.equals(other.articles);
    }

    /** Whether it has as many articles and is for the same people: what is said in them may be corrected. */
    public boolean correctsOnly(RuleContent before) {
        return audience.equals(before.audience) && articles.size() == before.articles.size();
    }
}
