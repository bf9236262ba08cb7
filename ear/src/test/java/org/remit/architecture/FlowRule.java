package org.remit.architecture;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** What holds of every diagram. Each rule tells what it finds in one model. */
enum FlowRule {
    IDS_TELL_THE_KIND((model, house) -> FlowShape.ids(model)),
    EVERYTHING_IS_DRAWN((model, house) -> FlowShape.drawn(model)),
    NO_LABEL_IS_PRINTED_OVER_ANOTHER((model, house) -> FlowShape.labels(model)),
    IT_CAN_RUN_AND_SAYS_HOW_LONG_ITS_HISTORY_LIVES((model, house) -> FlowShape.header(model)),
    NOTHING_IS_PARALLEL_AROUND_PEOPLE((model, house) -> FlowShape.parallel(model)),
    HUMAN_STEPS_NAME_NO_PERSON_OR_GROUP((model, house) -> FlowSteps.namesNobody(model)),
    HUMAN_STEPS_SAY_WHO_AND_BY_WHICH_RULE((model, house) -> FlowSteps.terms(model)),
    AFTER_A_VOTE_NO_TABLE_IS_ASKED((model, house) -> FlowSteps.tablesAfterVotes(model)),
    WHATEVER_HAS_A_NAME_HAS_TEXTS_IN_BOTH_LANGUAGES((model, house) -> FlowSteps.texts(model, house.texts())),
    EXPRESSIONS_NAME_BEANS_AND_METHODS_THAT_EXIST((model, house) -> FlowBeans.unknown(model, house.beans())),
    NO_CODE_IN_DIAGRAMS((model, house) -> FlowBeans.code(model)),
    JOBS_ARE_RETRIED((model, house) -> FlowSteps.retries(model));

    /** What diagrams refer to. */
    record Surroundings(Texts texts, FlowBeans.Names beans) {}

    private final BiFunction<BpmnModelInstance, Surroundings, Stream<String>> rule;

    FlowRule(BiFunction<BpmnModelInstance, Surroundings, Stream<String>> rule) {
        this.rule = rule;
    }

    List<String> findings(BpmnModelInstance model, Surroundings house) {
        return rule.apply(model, house).toList();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
