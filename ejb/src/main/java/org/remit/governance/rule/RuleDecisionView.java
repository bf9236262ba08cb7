package org.remit.governance.rule;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The decision by which a version came into force or was repealed.
 *
 * @param request the number of the request
 * @param contentVersion the version of its content that was decided on
 * @param hash the SHA-256 of that content
 * @param vote how the board voted, or null when it was not asked
 * @param open whether the reader may see the request
 */
public record RuleDecisionView(
        String request, DecidedBy by, Instant at, int contentVersion, String hash, Vote vote, boolean open) {

    /** One member, one voice; silent are those who have not voted within the term. */
    public record Vote(int yes, int no, int abstained, int recused, int silent) {

        /** As the desk has recorded it: the outcome and the five numbers. */
        private static final Pattern COUNT = Pattern.compile("\\w+ (\\d+)/(\\d+)/(\\d+)/(\\d+)/(\\d+)");

        static Vote of(String count) {
            Matcher numbers = COUNT.matcher(count);
            if (!numbers.matches()) {
                throw new IllegalArgumentException("not a vote's count: " + count);
            }
            return new Vote(
                    Integer.parseInt(numbers.group(1)),
                    Integer.parseInt(numbers.group(2)),
                    Integer.parseInt(numbers.group(3)),
                    Integer.parseInt(numbers.group(4)),
                    Integer.parseInt(numbers.group(5)));
        }

        public int members() {
            return yes + no + abstained + recused + silent;
        }
    }
}
