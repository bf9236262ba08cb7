/** The stages of the user's life cycle, what is measured in each, and how many go on to the next. */
package org.remit.performance.insight.funnel;
