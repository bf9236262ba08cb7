package org.remit.api.shared;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.remit.shared.BusinessException.Violation;

/** The API itself refuses, with a status that no rule of the services stands for. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Violation violation;
    private final transient Map<String, Object> headers;

    /**
     * @param key the message key of the reason
     * @param args what the message's placeholders stand for
     */
    public Refused(int status, String key, Object... args) {
        this(status, Violation.of(null, key, args), Map.of());
    }

    private Refused(int status, Violation violation, Map<String, Object> headers) {
        super(status + " " + violation);
        this.status = status;
        this.violation = violation;
        this.headers = headers;
    }

    /** The same, telling when another try makes sense. */
    public Refused retryAfter(Duration wait) {
        return new Refused(status, violation, Map.of("Retry-After", wait.toSeconds()));
    }

    /** The same, telling how to authenticate. */
    public Refused challenge() {
        return new Refused(status, violation, Map.of("WWW-Authenticate", "Bearer realm=\"Remit\""));
    }

    Fault fault() {
        return new Fault(status, List.of(violation), headers);
    }
}
