/**
 * Learning plans: what somebody is to learn in a calendar year. They or the heads above them propose it and the other side agrees; a
 * plan is no approval request, since it takes no more than these two words.
 */
package org.remit.performance.learning;
