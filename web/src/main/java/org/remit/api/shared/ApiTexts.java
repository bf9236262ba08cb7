package org.remit.api.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.remit.web.shared.Messages;

/** Texts in the language of the caller. */
@RequestScoped
public class ApiTexts {

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    /** @param key a message key */
    public String of(String key) {
        return messages.text(ApiLanguage.of(request), key);
    }
}
