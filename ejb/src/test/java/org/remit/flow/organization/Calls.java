package org.remit.flow.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Stands for a bean of a model and writes down, in order, what its service tasks call.
 *
 * @param bean by which the model names it
 * @param request of which alone it may be told
 * @param calls to which each is added as {@code bean.method}
 * @param works whether what is to be put in force fits, and what is to be opened opens
 */
public record Calls(String bean, long request, List<String> calls, BooleanSupplier works) {

    public void approve(long requestId) {
        call("approve", requestId);
    }

    public void reject(long requestId) {
        call("reject", requestId);
    }

    public void lapse(long requestId) {
        call("lapse", requestId);
    }

    public boolean putInForce(long requestId) {
        call("putInForce", requestId);
        return works.getAsBoolean();
    }

    public boolean enforce(long requestId) {
        call("enforce", requestId);
        return works.getAsBoolean();
    }

    public void giveUp(long requestId) {
        call("giveUp", requestId);
    }

    public void open(long requestId) {
        if (!works.getAsBoolean()) {
            throw new IllegalStateException("the database is away");
        }
        call("open", requestId);
    }

    public void close(long requestId) {
        call("close", requestId);
    }

    private void call(String method, long requestId) {
        assertThat(requestId).isEqualTo(request);
        calls.add(bean + "." + method);
    }
}
