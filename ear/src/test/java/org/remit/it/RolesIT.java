package org.remit.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.naming.NameClassPair;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody reaches a service's method without its role, whichever way they come. */
@ExtendWith(ArquillianExtension.class)
class RolesIT {

    private static final String MODULE = "java:app/remit-ejb";

    @EJB
    Employee employee;

    @EJB
    HrStaff hrStaff;

    @Test
    void aStrangerIsRefusedByEveryMethodThatNeedsARole() throws Exception {
        List<Guarded> methods = guarded();
        assertThat(methods).hasSizeGreaterThan(30);
        for (Guarded guarded : methods) {
            assertThatThrownBy(guarded::call).as(guarded.toString()).isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void anEmployeeIsRefusedByEveryMethodThatNeedsMoreThanThat() throws Exception {
        List<Guarded> methods = guarded().stream()
                .filter(guarded -> !guarded.roles().contains("EMPLOYEE"))
                .toList();
        assertThat(methods).hasSizeGreaterThan(10);
        for (Guarded guarded : methods) {
            assertThatThrownBy(() -> employee.call(guarded))
                    .as(guarded.toString())
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    @Test
    void hrStaffIsRefusedByWhatNeedsAnotherRole() throws Exception {
        List<Guarded> methods = guarded().stream()
                .filter(guarded -> !guarded.roles().contains("EMPLOYEE"))
                .filter(guarded -> !guarded.roles().contains("HR_STAFF"))
                .toList();
        assertThat(methods).extracting(Guarded::toString).contains("TemplateService.put");
        for (Guarded guarded : methods) {
            assertThatThrownBy(() -> hrStaff.call(guarded))
                    .as(guarded.toString())
                    .isInstanceOf(EJBAccessException.class);
        }
    }

    /** A method of a service, to be called with nothing in its hands: the role is asked for before the arguments are. */
    record Guarded(Object bean, Method method, List<String> roles) implements Callable<Object> {

        @Override
        public Object call() throws Exception {
            Object[] nothing = new Object[method.getParameterCount()];
            for (int i = 0; i < nothing.length; i++) {
                Class<?> type = method.getParameterTypes()[i];
                nothing[i] =
                        type == long.class ? (Object) 0L : type == int.class ? 0 : type == boolean.class ? false : null;
            }
            try {
                return method.invoke(bean, nothing);
            } catch (InvocationTargetException e) {
                throw (Exception) e.getCause();
            }
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }

    private static List<Guarded> guarded() throws Exception {
        List<Guarded> all = new ArrayList<>();
        for (Map.Entry<String, Object> bean : beans().entrySet()) {
            Class<?> type = Class.forName(bean.getKey());
            for (Method method : type.getDeclaredMethods()) {
                RolesAllowed roles = method.getAnnotation(RolesAllowed.class);
                if (roles != null && Modifier.isPublic(method.getModifiers())) {
                    all.add(new Guarded(bean.getValue(), method, List.of(roles.value())));
                }
            }
        }
        return all;
    }

    /** The no-interface view of each EJB of the application by the name of its class. */
    private static Map<String, Object> beans() throws Exception {
        Map<String, Object> beans = new TreeMap<>();
        InitialContext context = new InitialContext();
        var names = context.list(MODULE);
        while (names.hasMore()) {
            NameClassPair name = names.next();
            int type = name.getName().indexOf('!');
            if (type > 0) {
                beans.put(name.getName().substring(type + 1), context.lookup(MODULE + "/" + name.getName()));
            }
        }
        return beans;
    }
}
