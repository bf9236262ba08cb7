/** What figures must not be shown, since they would tell of few people. */
package org.remit.performance.disclosure;
