package org.remit.governance.rule.content;

/** What a rule is; the decision table {@code rule-decision} says who decides on each. */
public enum RuleKind {
    STAFF_RULES,
    EXPENSE_RULES,
    /** A process or a plan. */
    PROCESS,
    TRAINING_MANUAL
}
