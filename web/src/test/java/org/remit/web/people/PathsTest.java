package org.remit.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathsTest {

    @Test
    void afterTheLoginOneComesToTheWantedPage() {
        assertThat(Paths.localTarget("/approval/request.xhtml?number=R-2026-0001&tab=2"))
                .isEqualTo("/approval/request.xhtml?number=R-2026-0001&tab=2");
        assertThat(Paths.localTarget("/")).isEqualTo("/");
    }

    @Test
    void aForgedLinkLeadsNowhereButHome() {
        for (String forged : new String[] {
            null,
            "",
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "https://evil.example",
            "javascript:alert(1)",
            "evil.example",
            "/\t/evil.example",
            "/a\r\nSet-Cookie: x=1",
            " /a"
        }) {
            assertThat(Paths.localTarget(forged)).as("%s", forged).isEqualTo(Paths.HOME);
        }
    }

    @Test
    void theLoginItselfAndWhatIsNoPageIsNoTarget() {
        assertThat(Paths.localTarget("/login.xhtml?from=/login.xhtml")).isEqualTo(Paths.HOME);
        assertThat(Paths.localTarget("/logout")).isEqualTo(Paths.HOME);
        assertThat(Paths.localTarget("/api/me")).isEqualTo(Paths.HOME);
        assertThat(Paths.localTarget("/jakarta.faces.resource/x.css.xhtml")).isEqualTo(Paths.HOME);
    }

    @Test
    void whoHasToChangeThePasswordMayDoThatOrLeave() {
        assertThat(Paths.isBeforePassword(Paths.ACCOUNT)).isTrue();
        assertThat(Paths.isBeforePassword(Paths.LOGOUT)).isTrue();
        assertThat(Paths.isBeforePassword(Paths.HOME)).isFalse();
    }

    @Test
    void theBareAddressIsNoPageThatSomebodyHasChosen() {
        assertThat(Paths.isHome("/")).isTrue();
        assertThat(Paths.isHome("/index.xhtml")).isTrue();
        assertThat(Paths.isHome("/home.xhtml")).isFalse();
    }

    @Test
    void onlyGettingATokenIsPublicInTheApi() {
        assertThat(Paths.isPublicApi("POST", "/api/tokens")).isTrue();
        assertThat(Paths.isPublicApi("GET", "/api/tokens")).isFalse();
        assertThat(Paths.isPublicApi("POST", "/api/tokens/1")).isFalse();
        assertThat(Paths.isApi("/api")).isTrue();
        assertThat(Paths.isApi("/apiary.xhtml")).isFalse();
    }

    @Test
    void resourcesAreRecognisedByTheirFolderAndNotByATrick() {
        assertThat(Paths.isResource("/jakarta.faces.resource/theme.css.xhtml")).isTrue();
        assertThat(Paths.isResource("/jakarta.faces.resource/../people/account.xhtml"))
                .isFalse();
        assertThat(Paths.isResource("/people/account.xhtml")).isFalse();
    }
}
