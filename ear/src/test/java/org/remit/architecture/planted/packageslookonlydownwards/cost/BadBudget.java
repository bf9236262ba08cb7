package org.remit.architecture.planted.packageslookonlydownwards.cost;

import org.remit.architecture.planted.packageslookonlydownwards.performance.GoodTarget;

class BadBudget {
    GoodTarget besides;
}
