package org.remit.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {

    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext context = new PlainContext();

    /** A record as services return them. */
    public record Row(String title, int seats) {
        public int vacant() {
            return seats - 1;
        }

        public String failing() {
            throw new IllegalStateException();
        }
    }

    @Test
    void componentsAndMethodsWithoutArgumentsAreProperties() {
        assertThat(resolver.getValue(context, new Row("Producer", 2), "title")).isEqualTo("Producer");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(resolver.getValue(context, new Row("Producer", 2), "vacant")).isEqualTo(1);
    }

    @Test
    void whatARecordDoesNotHaveIsLeftToOthers() {
        assertThat(resolver.getValue(context, new Row("Producer", 2), "nothing"))
                .isNull();
        assertThat(resolver.getValue(context, "text", "length")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void aRecordIsNeverWritten() {
        var row = new Row("Producer", 2);

        assertThat(resolver.isReadOnly(context, row, "title")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, row, "title", "x"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    @Test
    void aFailureInARecordIsAFailureOfTheExpression() {
        assertThatThrownBy(() -> resolver.getValue(context, new Row("Producer", 2), "failing"))
                .isInstanceOf(ELException.class);
    }

    private static final class PlainContext extends ELContext {
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
