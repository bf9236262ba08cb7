package org.remit.architecture.planted.packageslookonlydownwards.performance;

import org.remit.architecture.planted.packageslookonlydownwards.approval.GoodSubmission;

public class GoodTarget {
    GoodSubmission below;
}
