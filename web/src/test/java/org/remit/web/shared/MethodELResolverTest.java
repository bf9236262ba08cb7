package org.remit.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodELResolverTest {

    private final MethodELResolver resolver = new MethodELResolver();
    private final ELContext context = new PlainContext();

    /** A bean as pages call it. */
    public static class Words {

        public String format(String key, Object... arguments) {
            return key + Arrays.toString(arguments);
        }

        public long twice(long number) {
            return 2 * number;
        }

        public String either(String text) {
            return "text";
        }

        public String either(Integer number) {
            return "number";
        }

        public String failing() {
            throw new IllegalStateException("planned");
        }
    }

    private Object call(Object base, String name, Object... arguments) {
        context.setPropertyResolved(false);
        return resolver.invoke(context, base, name, null, arguments);
    }

    @Test
    void aMethodIsCalledWithAsManyArgumentsAsThePageGives() {
        assertThat(call(new Words(), "format", "count")).isEqualTo("count[]");
        assertThat(call(new Words(), "format", "count", 1, "b")).isEqualTo("count[1, b]");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void argumentsBecomeWhatTheMethodTakes() {
        assertThat(call(new Words(), "twice", "21")).isEqualTo(42L);
    }

    @Test
    void theChoiceBetweenSeveralMethodsIsLeftToOthers() {
        assertThat(call(new Words(), "either", 1)).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void othersClassesAndUnknownMethodsAreLeftToOthers() {
        assertThat(call(List.of("a"), "size")).isNull();
        assertThat(call(new Words(), "nothing")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void aFailureKeepsItsCause() {
        assertThatThrownBy(() -> call(new Words(), "failing"))
                .isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    /** Converts numbers only; the container's converts everything. */
    private static final class PlainContext extends ELContext {

        @Override
        @SuppressWarnings("unchecked")
        public <T> T convertToType(Object value, Class<T> type) {
            return (T) (type == long.class ? Long.valueOf(value.toString()) : value);
        }

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
