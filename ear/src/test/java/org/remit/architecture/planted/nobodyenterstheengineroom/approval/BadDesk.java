package org.remit.architecture.planted.nobodyenterstheengineroom.approval;

import org.remit.architecture.planted.nobodyenterstheengineroom.workflow.camunda.GoodEngine;

class BadDesk {
    GoodEngine engine;
}
