package org.remit.architecture.planted.servicessaywhomaycalleachmethod;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

@Stateless
class GoodService {
    @RolesAllowed("HR_STAFF")
    public void first() {}

    @PermitAll
    public void second() {}

    void inner() {}
}
