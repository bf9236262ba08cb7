package org.remit.architecture.planted.packageslookonlydownwards.web.shared;

import org.remit.architecture.planted.packageslookonlydownwards.api.cost.GoodResource;

class BadTexts {
    GoodResource above;
}
