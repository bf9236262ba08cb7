package org.remit.people;

import java.util.Set;

/** The roles of Remit, as constants so that annotations can name them. */
public final class Role {

    /** Everybody with an account has it. */
    public static final String EMPLOYEE = "EMPLOYEE";

    public static final String HR_STAFF = "HR_STAFF";
    public static final String HR_MANAGER = "HR_MANAGER";
    public static final String FINANCE = "FINANCE";
    public static final String BOARD_MEMBER = "BOARD_MEMBER";
    public static final String AUDITOR = "AUDITOR";
    public static final String ADMIN = "ADMIN";

    /** What flow beans and start-up beans run as; no account can have it. */
    public static final String SYSTEM = "system";

    /** The roles an account can have. */
    public static final Set<String> ALL = Set.of(EMPLOYEE, HR_STAFF, HR_MANAGER, FINANCE, BOARD_MEMBER, AUDITOR, ADMIN);

    private Role() {}
}
