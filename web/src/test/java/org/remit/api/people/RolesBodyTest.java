package org.remit.api.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.remit.people.RoleWish;

class RolesBodyTest {

    @Test
    void theRolesThatWereReadGoAlongWithThoseThatAreWished() {
        assertThat(new RolesBody(List.of("ADMIN"), List.of("EMPLOYEE", "AUDITOR"), "new job").wish())
                .isEqualTo(new RoleWish(Set.of("ADMIN"), Set.of("EMPLOYEE", "AUDITOR"), "new job"));
    }

    @Test
    void whatIsMissingStaysMissingAndNullIsNoRole() {
        assertThat(new RolesBody(Arrays.asList("ADMIN", null), null, null).wish())
                .isEqualTo(new RoleWish(Set.of("ADMIN", "null"), null, null));
    }
}
