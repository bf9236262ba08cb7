package org.remit.governance.rule;

/**
 * The round of the desk that has said yes to a version.
 *
 * @param by whose round it was
 * @param round its id
 * @param contentVersion the version of the request's content that lay before it
 */
record RuleDecision(DecidedBy by, long round, int contentVersion) {}
