package org.remit.shared;

import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;

/** The audit log without a container, read by somebody with these roles. */
public final class TestAudit {

    private TestAudit() {}

    public static AuditService service(EntityManager em, Clock clock, String... roles) {
        AuditService audit = new AuditService();
        audit.em = em;
        audit.clock = clock;
        audit.context = (SessionContext) Proxy.newProxyInstance(
                SessionContext.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, arguments) -> List.of(roles).contains(arguments[0]));
        return audit;
    }
}
