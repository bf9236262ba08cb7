package org.remit.api.performance.learning;

import java.util.List;
import org.remit.performance.learning.subject.LearningSubject;

/** What somebody may learn about, the KPIs in which they fall short first. */
public record LearningSubjectsBody(List<LearningSubject> subjects) {}
