package org.remit.architecture.planted.servicessaywhomaycalleachmethod;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

@Stateless
class BadOneForgottenService {
    @RolesAllowed("HR_STAFF")
    public void first() {}

    public void forgotten() {}
}
