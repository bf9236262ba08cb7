package org.remit.governance.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.remit.governance.rule.content.RuleContent;

/**
 * A version of a rule that is decided on, as of one transaction.
 *
 * @param version the version
 * @param content what it says
 * @param last the version of the same rule that it was written against, or null
 * @param hearings what was heard in the present run
 * @param earlier what was heard in earlier ones
 */
record RuleCase(
        RuleVersion version, RuleContent content, RuleVersion last, List<Hearing> hearings, List<Hearing> earlier) {

    /**
     * Where the request goes and who is asked.
     *
     * @param commented whether a head has written a comment
     * @param operations the code of the unit whose head decides
     * @param confirmed whether anybody is to confirm that they have read it
     * @param readers their ids; known once it is adopted
     */
    Map<String, Object> facts(boolean commented, String operations, boolean confirmed, List<Long> readers) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("ruleKind", content.kind().name());
        facts.put("interests", content.interests());
        facts.put("unitsAsked", !content.consulted().isEmpty());
        facts.put("consulted", String.join(",", content.consulted()));
        facts.put("commented", commented);
        facts.put("operations", operations);
        facts.put("confirmed", confirmed);
        facts.put("readers", readers.stream().map(String::valueOf).collect(Collectors.joining(",")));
        return facts;
    }

    /** What has to be recorded at a stage before its step may end. */
    boolean heard(HearingStage stage, List<HearingContent.Comment> comments) {
        return hearings.stream()
                .filter(hearing -> hearing.stage() == stage)
                .anyMatch(hearing ->
                        stage != HearingStage.UNITS || hearing.content().answers(comments));
    }
}
