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

    /** The same with its placeholders filled. */
    public String of(String key, Object... args) {
        return messages.text(ApiLanguage.of(request), key, args);
    }

    /** A message and what stands in it, as the server has kept them. */
    public String written(String kept) {
        return messages.written(ApiLanguage.of(request), kept);
    }
}
