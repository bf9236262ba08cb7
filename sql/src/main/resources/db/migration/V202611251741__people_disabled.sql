-- Why an administrator has disabled the account; empty while it is enabled.
ALTER TABLE people_account ADD disabled_because VARCHAR(500);
