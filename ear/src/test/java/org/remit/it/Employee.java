package org.remit.it;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.concurrent.Callable;

/** Calls as somebody who is nothing but an employee. */
@Stateless
@RunAs("EMPLOYEE")
@PermitAll
public class Employee {

    public Object call(Callable<?> callable) throws Exception {
        return callable.call();
    }
}
