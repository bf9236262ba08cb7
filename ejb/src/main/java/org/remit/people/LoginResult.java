package org.remit.people;

/**
 * What became of a username and a password.
 *
 * @param signedIn the account when the status is OK, else null
 * @param minutesLeft how long a lock still holds, at least 1 when locked, else 0
 */
public record LoginResult(Status status, SignedIn signedIn, long minutesLeft) {

    /** Whether a name exists cannot be told from it: unknown names are locked like known ones. */
    public enum Status {
        OK,
        WRONG,
        ACCOUNT_LOCKED,
        ADDRESS_LOCKED,
        /** The password is right, but the account may not be used; nobody else is told. */
        DISABLED
    }

    public boolean ok() {
        return status == Status.OK;
    }

    public boolean locked() {
        return status == Status.ACCOUNT_LOCKED || status == Status.ADDRESS_LOCKED;
    }
}
