/** How the grades of a cycle are distributed by unit, without what would tell of few people. */
package org.remit.performance.overview.distribution;
