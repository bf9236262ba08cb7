package org.remit.architecture.planted.flowbeansbringtheirowncaller;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;

@Named
@Stateless
@RunAs("system")
@PermitAll
class GoodFlow {
    public void apply(long requestId) {}
}
