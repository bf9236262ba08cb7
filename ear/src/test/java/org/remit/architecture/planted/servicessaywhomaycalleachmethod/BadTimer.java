package org.remit.architecture.planted.servicessaywhomaycalleachmethod;

import jakarta.ejb.Singleton;

@Singleton
class BadTimer {
    public void sweep() {}
}
