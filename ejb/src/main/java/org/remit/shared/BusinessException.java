package org.remit.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule was broken. Carries message keys, never texts: the page and the API each say it in the reader's language.
 * Always rolls the transaction back, so that nothing half-done remains.
 */
@ApplicationException(rollback = true)
public class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of refusal it is; the API maps it to 400, 403, 404, 409, 423 or 429. */
    public enum Kind {
        INVALID,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        LOCKED,
        TOO_MANY
    }

    /**
     * One broken rule.
     *
     * @param field the path of the field, such as {@code duties[0].kpis[1].name}, or null when it concerns the whole
     * @param key the message key, such as {@code error.endBeforeStart}
     * @param args what the message's placeholders stand for
     */
    public record Violation(String field, String key, List<Object> args) implements java.io.Serializable {
        public static Violation of(String field, String key, Object... args) {
            return new Violation(field, key, List.of(args));
        }

        /** The message and what stands in it, to be kept: {@code error.positionNotVacant|MKT-SEO}. */
        public String written() {
            return Stream.concat(Stream.of(key), args.stream())
                    .map(part -> String.valueOf(part).replaceAll("[|;]", " "))
                    .collect(Collectors.joining("|"));
        }
    }

    private final Kind kind;
    private final transient List<Violation> violations;

    public BusinessException(Kind kind, List<Violation> violations) {
        super(kind + " " + violations);
        this.kind = kind;
        this.violations = List.copyOf(violations);
    }

    public static BusinessException invalid(String field, String key, Object... args) {
        return new BusinessException(Kind.INVALID, List.of(Violation.of(field, key, args)));
    }

    public static BusinessException forbidden(String key, Object... args) {
        return new BusinessException(Kind.FORBIDDEN, List.of(Violation.of(null, key, args)));
    }

    public static BusinessException notFound(String key, Object... args) {
        return new BusinessException(Kind.NOT_FOUND, List.of(Violation.of(null, key, args)));
    }

    public static BusinessException conflict(String key, Object... args) {
        return new BusinessException(Kind.CONFLICT, List.of(Violation.of(null, key, args)));
    }

    public Kind kind() {
        return kind;
    }

    public List<Violation> violations() {
        return violations;
    }
}
