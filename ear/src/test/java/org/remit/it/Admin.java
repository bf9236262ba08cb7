package org.remit.it;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.concurrent.Callable;

/** Calls as an administrator. */
@Stateless
@RunAs("ADMIN")
@PermitAll
public class Admin {

    public Object call(Callable<?> callable) throws Exception {
        return callable.call();
    }
}
