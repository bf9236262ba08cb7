package org.remit.architecture.planted.servicessaywhomaycalleachmethod;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

@Stateless
@RunAs("system")
@PermitAll
class GoodFlow {
    public void step() {}
}
