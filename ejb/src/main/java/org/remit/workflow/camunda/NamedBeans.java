package org.remit.workflow.camunda;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.AbstractMap;
import java.util.Set;

/**
 * Lets expressions in diagrams and tables name CDI beans: the engine sees all {@code @Named} beans as a map. They should be
 * stateless EJBs or have a normal scope, since nobody destroys a dependent bean that was looked up here.
 */
class NamedBeans extends AbstractMap<Object, Object> {

    private final BeanManager beans;

    NamedBeans(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text && !beans.getBeans(text).isEmpty();
    }

    @Override
    public Object get(Object name) {
        Bean<?> bean = name instanceof String text ? beans.resolve(beans.getBeans(text)) : null;
        if (bean == null) {
            return null;
        }
        CreationalContext<?> context = beans.createCreationalContext(bean);
        return beans.getReference(bean, Object.class, context);
    }

    /** The engine only asks by name. */
    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
