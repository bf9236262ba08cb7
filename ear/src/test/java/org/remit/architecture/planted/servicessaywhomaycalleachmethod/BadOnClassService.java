package org.remit.architecture.planted.servicessaywhomaycalleachmethod;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** A role on the class hides what a new method opens. */
@Stateless
@RolesAllowed("HR_STAFF")
class BadOnClassService {
    public void first() {}
}
