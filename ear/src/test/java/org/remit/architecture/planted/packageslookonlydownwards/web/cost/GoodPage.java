package org.remit.architecture.planted.packageslookonlydownwards.web.cost;

import org.remit.architecture.planted.packageslookonlydownwards.web.shared.GoodTexts;

public class GoodPage {
    GoodTexts below;
}
