package org.remit.architecture.planted.packageslookonlydownwards.approval;

import org.remit.architecture.planted.packageslookonlydownwards.shared.GoodBase;

public class GoodSubmission {
    GoodBase below;
}
