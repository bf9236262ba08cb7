package org.remit.performance.learning.subject;

import org.remit.shared.LocalizedText;

/**
 * A KPI, a duty or a function that somebody may learn about.
 *
 * @param code unique among those of its kind
 * @param fallsShort whether it is a KPI in which they fall short today
 */
public record LearningSubject(LearningSubjectKind kind, long id, String code, LocalizedText name, boolean fallsShort) {

    public LearningSubject(LearningSubjectKind kind, long id, String code, LocalizedText name) {
        this(kind, id, code, name, false);
    }

    LearningSubject fallingShort() {
        return new LearningSubject(kind, id, code, name, true);
    }

    boolean is(LearningSubjectKind wanted, String wantedCode) {
        return kind == wanted && code.equals(wantedCode);
    }
}
