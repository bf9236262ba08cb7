package org.remit.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers which method a page calls, such as {@code msg.of}: the default resolver compares all methods of the class at each
 * call (docs/performance.md). Only Remit's own classes, and only methods whose name is theirs alone; the rest, such as
 * collections and lambda expressions, is left to the default one.
 */
public class MethodELResolver extends ELResolver {

    private static final String OWN = "org.remit.";

    private static final Map<Class<?>, Map<String, Optional<Method>>> METHODS = new ConcurrentHashMap<>();

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        if (base == null
                || types != null
                || arguments == null
                || !base.getClass().getName().startsWith(OWN)) {
            return null;
        }
        Method method =
                method(base.getClass(), String.valueOf(name), arguments.length).orElse(null);
        if (method == null) {
            return null;
        }
        try {
            Object result = method.invoke(base, converted(context, method, arguments));
            context.setPropertyResolved(base, name);
            return result;
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        }
    }

    private static Object[] converted(ELContext context, Method method, Object... arguments) {
        Class<?>[] types = method.getParameterTypes();
        int fixed = method.isVarArgs() ? types.length - 1 : types.length;
        Object[] result = new Object[types.length];
        for (int i = 0; i < fixed; i++) {
            result[i] = context.convertToType(arguments[i], types[i]);
        }
        if (method.isVarArgs()) {
            result[fixed] = Arrays.copyOfRange(arguments, fixed, arguments.length, Object[].class);
        }
        return result;
    }

    private static Optional<Method> method(Class<?> type, String name, int arguments) {
        return METHODS.computeIfAbsent(type, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(name + "/" + arguments, any -> find(type, name, arguments));
    }

    private static Optional<Method> find(Class<?> type, String name, int arguments) {
        List<Method> candidates = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .toList();
        return candidates.size() == 1 && takes(candidates.get(0), arguments) && Modifier.isPublic(type.getModifiers())
                ? Optional.of(candidates.get(0))
                : Optional.empty();
    }

    /** Of those with a variable number only the ones that take any object, such as a message's placeholders. */
    private static boolean takes(Method method, int arguments) {
        Class<?>[] types = method.getParameterTypes();
        return method.isVarArgs()
                ? types[types.length - 1] == Object[].class && arguments >= types.length - 1
                : arguments == types.length;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // properties are somebody else's
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
