package org.remit.web.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.remit.approval.Action;
import org.remit.approval.RequestView.RoundView;
import org.remit.approval.RequestView.TimelineEntry;
import org.remit.people.PersonRef;
import org.remit.shared.LocalizedText;
import org.remit.web.shared.Msg;

class TimelineTextsTest {

    private final TimelineTexts texts = texts(Map.of(
            "vote.counted", "counted",
            "vote.result.APPROVED", "carried",
            "because.DEPUTY", "as deputy",
            "rule.any", "one suffices",
            "rule.ratio", "more than",
            "rule.vote", "one member, one vote"));

    @Test
    void theCountOfAVoteIsSaidInWords() {
        assertThat(texts.reason(entry(Action.SETTLED, "APPROVED 3/1/0/0/1")))
                .isEqualTo("counted [carried, 3, 1, 0, 0, 1]");
    }

    @Test
    void whySomebodyElseIsAskedIsSaid() {
        assertThat(texts.reason(entry(Action.LAPSED, "DEPUTY"))).isEqualTo("as deputy");
        assertThat(texts.reason(entry(Action.ATTACHED, "a file's hash"))).isNull();
        assertThat(texts.reason(entry(Action.APPROVED, null))).isNull();
    }

    @Test
    void whatNobodyDidIsASentenceOfItsOwn() {
        TimelineTexts real = texts(Map.of(
                "redirected.OWN_REQUEST",
                "nobody decides on their own, {0} is asked",
                "action.by.APPLIED",
                "in force"));
        PersonRef manager = new PersonRef(7, new LocalizedText("总经理", "General manager"));

        assertThat(real.sentence(new TimelineEntry(null, manager, null, Action.REDIRECTED, null, "OWN_REQUEST", null)))
                .contains("nobody decides on their own", "General manager");
        assertThat(real.sentence(entry(Action.APPLIED, null))).isEqualTo("in force");
        assertThat(real.sentence(entry(Action.APPROVED, null))).isNull();
        assertThat(real.reason(entry(Action.REDIRECTED, "OWN_REQUEST"))).isNull();
    }

    @Test
    void theRuleOfAStepIsSaidWithItsSettings() {
        assertThat(texts.rule(round("any"))).isEqualTo("one suffices");
        assertThat(texts.rule(round("ratio(2/3)"))).isEqualTo("more than [2/3]");
        assertThat(texts.rule(round("vote(1/2,1/2)"))).isEqualTo("one member, one vote");
    }

    /** Messages choose their words by numbers, which must be numbers again: {@code {0,choice,1#one|1<{0}}}. */
    @Test
    void whatDoesNotFitIsSaidWithItsNumbersAndDays() {
        TimelineTexts real = texts(Map.of("error.x", "{0,choice,1#one holder|1<{0,number} holders} of {1} from {2}"));
        assertThat(real.reason(entry(Action.UNFIT, "error.x|2|MKT-SEO|2026-11-25")))
                .isEqualTo("2 holders of MKT-SEO from 2026-11-25");
    }

    private static TimelineEntry entry(Action action, String reason) {
        return new TimelineEntry(null, null, null, action, null, reason, null);
    }

    private static RoundView round(String rule) {
        return new RoundView("step", rule, null, null, null, List.of(), null);
    }

    private static TimelineTexts texts(Map<String, String> known) {
        var texts = new TimelineTexts();
        texts.msg = new Msg() {
            @Override
            public String get(Object key) {
                return known.get(key);
            }

            @Override
            public String format(String key, Object... args) {
                if (key.startsWith("error.")) {
                    return new MessageFormat(known.get(key), Locale.ENGLISH).format(args);
                }
                return known.get(key) + " " + Arrays.asList(args);
            }

            @Override
            public boolean has(String key) {
                return known.containsKey(key);
            }
        };
        return texts;
    }
}
