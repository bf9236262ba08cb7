package org.remit.architecture.planted.packageslookonlydownwards.shared;

import org.remit.architecture.planted.packageslookonlydownwards.approval.GoodSubmission;

class BadBase {
    GoodSubmission above;
}
