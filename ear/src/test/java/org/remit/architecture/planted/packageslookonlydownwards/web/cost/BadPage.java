package org.remit.architecture.planted.packageslookonlydownwards.web.cost;

import org.remit.architecture.planted.packageslookonlydownwards.api.cost.GoodResource;

class BadPage {
    GoodResource besides;
}
