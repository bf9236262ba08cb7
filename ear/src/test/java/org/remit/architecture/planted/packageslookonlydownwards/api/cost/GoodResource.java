package org.remit.architecture.planted.packageslookonlydownwards.api.cost;

import org.remit.architecture.planted.packageslookonlydownwards.performance.GoodTarget;
import org.remit.architecture.planted.packageslookonlydownwards.web.shared.GoodTexts;

public class GoodResource {
    GoodTarget below;
    GoodTexts texts;
}
