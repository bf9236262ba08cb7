/** How HR asks for a review cycle: drafts, the request and what decides on it. */
package org.remit.performance.cycle.proposal;
