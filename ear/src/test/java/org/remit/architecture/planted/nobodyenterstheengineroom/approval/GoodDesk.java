package org.remit.architecture.planted.nobodyenterstheengineroom.approval;

import org.remit.architecture.planted.nobodyenterstheengineroom.workflow.GoodPort;

class GoodDesk {
    GoodPort engine;
}
