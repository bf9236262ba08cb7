package org.remit.api.shared;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.remit.shared.BusinessException;

/** A parameter of an address that is one of several words. It comes as text, since JAX-RS answers 404 to what is none of them. */
public final class ChoiceParameter {

    private ChoiceParameter() {}

    /**
     * @return null when nothing is wanted
     * @throws BusinessException INVALID at the parameter, with all that it may be
     */
    public static <E extends Enum<E>> E of(String parameter, String text, E[] known) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(known)
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> BusinessException.invalid(
                        parameter,
                        "api.unknownChoice",
                        Arrays.stream(known).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
