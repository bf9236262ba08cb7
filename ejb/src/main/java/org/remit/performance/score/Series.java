package org.remit.performance.score;

import org.remit.performance.measurement.entry.SubjectKind;

/** All that was measured of a KPI for one subject. */
record Series(SubjectKind kind, long subject, long kpi) {}
