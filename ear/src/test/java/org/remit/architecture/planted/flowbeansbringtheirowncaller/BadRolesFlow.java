package org.remit.architecture.planted.flowbeansbringtheirowncaller;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;

@Named
@Stateless
class BadRolesFlow {
    @RolesAllowed("HR_MANAGER")
    public void apply(long requestId) {}
}
