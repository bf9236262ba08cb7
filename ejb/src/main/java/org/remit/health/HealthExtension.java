package org.remit.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessManagedBean;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows the readiness checks of all modules to the server. In an EAR it looks for checks in the libraries only, so this
 * class is packed as one (see ejb/pom.xml), and each check gets a stand-in here that asks it.
 */
public class HealthExtension implements Extension {

    private final List<Bean<?>> checks = new ArrayList<>();

    <T extends HealthCheck> void found(@Observes ProcessManagedBean<T> check) {
        if (check.getBean().getQualifiers().contains(Readiness.Literal.INSTANCE)) {
            checks.add(check.getBean());
        }
    }

    void register(@Observes AfterBeanDiscovery discovery, BeanManager beans) {
        for (Bean<?> check : checks) {
            discovery
                    .<HealthCheck>addBean()
                    .beanClass(Place.class)
                    .id(check.getBeanClass().getName())
                    .types(HealthCheck.class, Object.class)
                    .qualifiers(Readiness.Literal.INSTANCE, Any.Literal.INSTANCE)
                    .produceWith(context -> () -> reference(beans, check).call());
        }
    }

    /** Only a bean makes the server look at its archive. */
    @ApplicationScoped
    static class Place {}

    private static HealthCheck reference(BeanManager beans, Bean<?> check) {
        return (HealthCheck) beans.getReference(check, HealthCheck.class, beans.createCreationalContext(check));
    }
}
