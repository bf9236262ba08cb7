/** The scores of sheets over REST. */
package org.remit.api.performance.score;
