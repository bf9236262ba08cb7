package org.remit.it;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.concurrent.Callable;

/** Calls as somebody who opens positions but manages nothing. */
@Stateless
@RunAs("HR_STAFF")
@PermitAll
public class HrStaff {

    public Object call(Callable<?> callable) throws Exception {
        return callable.call();
    }
}
