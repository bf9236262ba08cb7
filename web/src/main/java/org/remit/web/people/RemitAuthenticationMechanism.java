package org.remit.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.remit.people.CurrentUser;
import org.remit.people.SignedIn;
import org.remit.people.TokenService;

/**
 * Says of each request who makes it. The API knows only bearer tokens and never looks at the session, so a foreign
 * page cannot act there in the name of whoever is signed in; the pages know only the session.
 */
@ApplicationScoped
public class RemitAuthenticationMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    TokenService tokens;

    @Inject
    SessionLogin sessions;

    @Inject
    CurrentUser currentUser;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = Paths.of(request);
        if (Paths.isResource(path)) {
            return context.doNothing();
        }
        response.setHeader("Cache-Control", "no-store");
        return Paths.isApi(path) ? api(path, context) : page(path, context);
    }

    /** Who shows no valid token is nobody here, and {@link ApiGuard} turns them away. */
    private AuthenticationStatus api(String path, HttpMessageContext context) {
        HttpServletRequest request = context.getRequest();
        if (Paths.isPublicApi(request.getMethod(), path)) {
            return context.doNothing();
        }
        Optional<SignedIn> account = bearer(request).flatMap(tokens::check);
        if (account.isPresent() && account.get().mustChangePassword()) {
            request.setAttribute(ApiGuard.PASSWORD_FIRST, true);
            return context.doNothing();
        }
        return account.map(known -> signIn(known, context)).orElseGet(context::doNothing);
    }

    private AuthenticationStatus page(String path, HttpMessageContext context) {
        Optional<SignedIn> account = sessions.current(context.getRequest());
        if (account.isPresent()) {
            boolean stay = !account.get().mustChangePassword() || Paths.isBeforePassword(path);
            return stay ? signIn(account.get(), context) : Redirect.to(Paths.ACCOUNT, context);
        }
        return Paths.isPublicPage(path) ? context.doNothing() : Redirect.toLogin(context);
    }

    private AuthenticationStatus signIn(SignedIn account, HttpMessageContext context) {
        currentUser.is(account);
        return context.notifyContainerAboutLogin(new CallerPrincipal(account.username()), account.roles());
    }

    private static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }
}
